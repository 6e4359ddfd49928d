package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.page.CasePage;
import org.redress.app.page.Link;
import org.redress.core.access.Permitted;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.TimelineEntry;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Event;

/// The notes of a case, which its own page shows.
record NotePages(CaseWorld world) implements CaseRoom {

    @Override
    public String word() {
        return "notes";
    }

    @Override
    public Found<Reaction> shown(Visit visit, CaseView view, List<String> rest) {
        return new Found.Here<>(new Reaction.Goes(CaseWorld.address(view) + "#notes"));
    }

    @Override
    public Found<Reaction> sent(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return new Found.Refused<>(404, "There is nothing at this address.");
    }

    @Override
    public Optional<CasePage.Details> section(Visit visit, CaseView view) {
        List<TimelineEntry> timeline =
                view.complaint().notes().isEmpty()
                        ? List.of()
                        : new Permitted(visit.officer(), world.casework())
                                .timeline(CaseWorld.reference(view));
        return Optional.of(
                new CasePage.Details(
                        "notes",
                        "Notes",
                        List.of("Day", "Note", "By"),
                        timeline.reversed().stream().flatMap(entry -> row(view, entry)).toList(),
                        "No note is kept yet.",
                        visit.officer().may(Command.AddNote.class, view.complaint().area())
                                ? List.of(
                                        new Link(
                                                "Add a note",
                                                CaseWorld.address(view) + "/add-note"))
                                : List.of()));
    }

    private Stream<CasePage.Row> row(CaseView view, TimelineEntry entry) {
        return entry.event() instanceof Event.NoteAdded note
                ? Stream.of(
                        new CasePage.Row(
                                List.of(
                                        Dates.longForm(note.on()),
                                        Optional.ofNullable(view.texts().get(note.words().id()))
                                                .orElse("Erased"),
                                        world.officer(entry.officer())),
                                Optional.empty()))
                : Stream.of();
    }
}
