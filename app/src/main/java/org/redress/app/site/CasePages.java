package org.redress.app.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.desk.CaseSheet;
import org.redress.app.desk.Deeds;
import org.redress.app.desk.Happening;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Story;
import org.redress.app.page.CasePage.Moment;
import org.redress.app.page.Link;
import org.redress.app.signin.SignIn;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.access.Sight;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.Casework;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// The page of one case.
record CasePages(
        Casework casework, Labels labels, Frames frames, SignIn signIn, List<CaseRoom> rooms) {

    Found<String> page(Visit visit, String reference) {
        return visit.query("done")
                .then(query ->
                        view(visit, reference)
                                .map(view ->
                                        page(visit, view, Optional.ofNullable(query.get("done")))));
    }

    private String page(Visit visit, CaseView view, Optional<String> done) {
        return new CaseSheet(labels, story(view), visit.officer(), visit.today())
                .page(
                        frames.of(visit, Frames.CASES),
                        done.flatMap(Deeds::named).map(command -> Deeds.of(command).done()),
                        done.flatMap(Deeds::named).flatMap(it -> onward(visit, view, it)),
                        rooms.stream().flatMap(room -> room.section(visit, view).stream()).toList(),
                        happened(visit, view))
                .html();
    }

    private Optional<Link> onward(Visit visit, CaseView view, Class<? extends Command> recorded) {
        return rooms.stream()
                .flatMap(room -> room.after(visit, view, recorded).stream())
                .findFirst();
    }

    /// What was recorded on the case, and what happened to all that belongs to it.
    private List<Happening> happened(Visit visit, CaseView view) {
        Story story = story(view);
        return Stream.concat(
                        new Permitted(visit.officer(), casework)
                                .timeline(view.complaint().reference()).stream()
                                        .map(entry -> Happening.of(story, entry)),
                        rooms.stream().flatMap(room -> room.happened(visit, view).stream()))
                .toList();
    }

    /// The case, where the visitor may see it.
    Found<CaseView> view(Visit visit, String reference) {
        return Found.required(Reference.parse(reference), 404, "There is no such case.")
                .then(it ->
                        switch (new Permitted(visit.officer(), casework).sight(it)) {
                            case Sight.Open(CaseView view) -> new Found.Here<>(view);
                            case Sight.Closed(AreaId area) ->
                                    new Found.Refused<>(403, closed(area));
                            case Sight.Missing _ ->
                                    new Found.Refused<>(404, "There is no case " + it + ".");
                        });
    }

    private String closed(AreaId area) {
        return "You may not "
                + Permission.READ_CASES.words()
                + " of “"
                + labels.area(area)
                + "”. If you need to, ask your manager or the administrator.";
    }

    /// What was recorded of a case since a form about it was opened.
    List<Moment> meanwhile(Visit visit, CaseView view, Sent sent) {
        Story story = story(view);
        return new Permitted(visit.officer(), casework)
                .timeline(view.complaint().reference()).stream()
                        .filter(entry -> entry.version() > sent.version().orElse(0))
                        .map(story::moment)
                        .toList();
    }

    Story story(CaseView view) {
        return new Story(labels, view, this::officer);
    }

    /// Who recorded something and when, in words.
    String recorded(String officer, Instant at) {
        return Story.recorded(officer(officer), at);
    }

    private String officer(String id) {
        return signIn.officer(id).map(Officer::name).orElse("“" + id + "”");
    }
}
