package org.redress.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.app.page.CasePage.Details;
import org.redress.app.page.CasePage.Row;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Concern;
import org.redress.core.complaint.Lesson;
import org.redress.core.complaint.Remedy;

/// A case's concerns, people, remedies and lessons, one to a row.
record CaseTables(Labels labels, Story story, Possible possible) {

    List<Details> all() {
        List<Details> all = new ArrayList<>();
        BesideTables beside = new BesideTables(labels, story, possible);
        all.add(concerns());
        beside.scope().ifPresent(all::add);
        beside.facts().ifPresent(all::add);
        all.add(new CasePeople(labels, story).table());
        beside.bodies().ifPresent(all::add);
        all.add(remedies());
        all.add(lessons());
        return all;
    }

    private Details concerns() {
        return new Details(
                "concerns",
                "Concerns and findings",
                List.of("Concern", "About", "Stage", "Raised", "Finding"),
                complaint().concerns().stream().map(this::concern).toList(),
                "No concern is recorded yet.");
    }

    private Row concern(Concern it) {
        String about =
                labels.category(complaint().area(), it.category())
                        + it.team()
                                .map(team -> " (" + labels.team(complaint().area(), team) + ")")
                                .orElse("")
                        + it.words().flatMap(story::text).map(words -> ": " + words).orElse("");
        return new Row(
                List.of(
                        Integer.toString(it.number()),
                        about,
                        labels.stageLabel(complaint().procedure(), it.stage()),
                        Dates.longForm(it.raisedOn()),
                        it.finding().map(Phrases::of).orElse("None yet")),
                Optional.empty());
    }

    private Details remedies() {
        return new Details(
                "remedies",
                "Remedies",
                List.of("Remedy", "What", "Agreed", "Due", "Done"),
                complaint().remedies().stream().map(this::remedy).toList(),
                "No remedy is agreed yet.",
                possible.all(Command.AgreeRemedy.class));
    }

    private Row remedy(Remedy it) {
        String what =
                Phrases.of(it.kind())
                        + it.amountPence().map(pence -> ", " + Money.words(pence)).orElse("")
                        + it.owner().flatMap(story::text).map(who -> " – " + who).orElse("")
                        + ", determined by the "
                        + Phrases.of(it.determinedBy()).toLowerCase(Locale.ROOT);
        return new Row(
                List.of(
                        Integer.toString(it.number()),
                        what,
                        day(it.agreedOn(), "Not known"),
                        day(it.dueOn(), "No date"),
                        day(it.doneOn(), "Not yet")),
                it.doneOn().isPresent()
                        ? Optional.empty()
                        : possible.about(Command.CompleteRemedy.class, it.number()));
    }

    private Details lessons() {
        return new Details(
                "lessons",
                "Lessons",
                List.of("Lesson", "What was learnt", "Action", "Due", "Done"),
                complaint().lessons().stream().map(this::lesson).toList(),
                "No lesson is added yet.",
                possible.all(Command.DrawLesson.class));
    }

    private Row lesson(Lesson it) {
        return new Row(
                List.of(
                        Integer.toString(it.number()),
                        story.text(it.wording()).orElse("Erased"),
                        it.action().flatMap(story::text).orElse("None"),
                        day(it.dueOn(), "No date"),
                        day(it.doneOn(), "Not yet")),
                it.doneOn().isPresent()
                        ? Optional.empty()
                        : possible.about(Command.CompleteLesson.class, it.number()));
    }

    private static String day(Optional<LocalDate> day, String none) {
        return day.map(Dates::longForm).orElse(none);
    }

    private Complaint complaint() {
        return story.view().complaint();
    }
}
