package org.redress.app.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.redress.app.desk.Answers;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.CommandForm;
import org.redress.app.desk.ContactNotes;
import org.redress.app.desk.Deeds;
import org.redress.app.desk.Resembling;
import org.redress.app.desk.Story;
import org.redress.app.desk.TriageAnswers;
import org.redress.app.desk.TriageQuestions;
import org.redress.app.desk.TriageStep;
import org.redress.app.desk.TriageSummary;
import org.redress.app.page.CasePage.Moment;
import org.redress.app.page.Link;
import org.redress.app.page.Question;
import org.redress.app.page.TriagePage;
import org.redress.app.page.TriagePage.Note;
import org.redress.core.access.Permitted;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Command;
import org.redress.core.http.wire.FieldError;

/// The pages of one contact's triage, with the answers so far.
///
/// @param wrong what is wrong with them
record TriageViews(
        CaseWorld world, Visit visit, CaseView view, TriageAnswers triage, List<FieldError> wrong) {

    private static final int ALIKE = 8;

    TriageViews with(List<FieldError> errors) {
        return new TriageViews(world, visit, view, triage, errors);
    }

    /// With another version of the case as the one seen.
    TriageViews at(Sent sent) {
        Map<String, String> given = new TreeMap<>(triage.given());
        sent.hidden().forEach(it -> given.put(it.name(), it.value()));
        return new TriageViews(
                world,
                visit,
                view,
                new TriageAnswers(triage.labels(), triage.complaint(), given),
                wrong);
    }

    String html(TriageStep step) {
        return html(step, List.of());
    }

    /// @param meanwhile what somebody else recorded
    String html(TriageStep step, List<Moment> meanwhile) {
        Story story = world.story(view);
        Answers answers = new Answers(triage.given(), wrong);
        List<Question> asked = new TriageQuestions(triage, answers, visit.officer()).of(step);
        boolean last = step == TriageStep.CHECK;
        return new TriagePage(
                        world.frames().of(visit, Frames.INBOX),
                        new Link("Back to the case", CaseAddress.of(reference())),
                        reference(),
                        step.heading(),
                        TriageRoom.address(view),
                        view.complaint().madeByYoungPerson(),
                        step.id(),
                        new ContactNotes(story).facts(),
                        notes(step, story),
                        alike(),
                        last ? new TriageSummary(triage).answers() : List.of(),
                        last,
                        last ? button() : "Continue",
                        CommandForm.errors(answers, asked),
                        meanwhile,
                        carrying(asked))
                .html();
    }

    private String reference() {
        return view.complaint().reference().value();
    }

    private String button() {
        return triage.isMoved()
                ? Deeds.of(Command.MoveTo.class).button()
                : triage.command().map(it -> Deeds.of(it).button()).orElse("Continue");
    }

    private List<Note> notes(TriageStep step, Story story) {
        ContactNotes notes = new ContactNotes(story);
        List<Note> all = new ArrayList<>();
        switch (step) {
            case WHAT -> all.addAll(notes.notes());
            case REFUSAL -> all.add(notes.letter());
            case WAY -> triage.advice().ifPresent(it -> all.add(new Note(it, Optional.empty())));
            case SCOPE, MOVE, CHECK -> {}
        }
        return all;
    }

    private List<TriagePage.Like> alike() {
        Resembling words = new Resembling(world.labels());
        return new Permitted(visit.officer(), world.casework())
                .alike(view.complaint().reference(), ALIKE).stream().map(words::of).toList();
    }

    /// The questions, and every answer of the other pages.
    private List<Question> carrying(List<Question> asked) {
        Set<String> names = new HashSet<>();
        asked.forEach(it -> names.addAll(boxes(it)));
        List<Question> all = new ArrayList<>();
        triage.given()
                .forEach((name, value) -> {
                    if (!names.contains(name)) {
                        all.add(new Question.Hidden(name, value));
                    }
                });
        all.addAll(asked);
        return all;
    }

    private static List<String> boxes(Question question) {
        return switch (question) {
            case Question.Day day ->
                    List.of(day.name() + "-day", day.name() + "-month", day.name() + "-year");
            case Question.Ticks ticks ->
                    ticks.options().stream().map(it -> ticks.name() + "." + it.value()).toList();
            case Question other -> List.of(other.name());
        };
    }
}
