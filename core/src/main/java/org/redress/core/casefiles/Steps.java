package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Command;

/// Turns a complaint's dossier into the commands that would have made it, in the order of their
/// days.
final class Steps {

    private final Dossier dossier;
    private final List<Step> steps = new ArrayList<>();

    private Steps(Dossier dossier) {
        this.dossier = dossier;
    }

    static List<Step> of(Dossier dossier, WorkingCalendar calendar, LocalDate today) {
        Steps steps = new Steps(dossier);
        steps.receipt();
        steps.steps.addAll(StageSteps.of(dossier, calendar, today));
        steps.remedies();
        steps.lessons();
        return steps.inOrder();
    }

    /// Receipt and triage first; then by day, and on the same day as listed.
    private List<Step> inOrder() {
        steps.subList(2, steps.size()).sort(Comparator.comparing(Step::place));
        return List.copyOf(steps);
    }

    private void receipt() {
        ComplaintFacts facts = dossier.complaint();
        LocalDate on = facts.receivedOn();
        Command receive =
                new Command.Receive(
                        dossier.reference(),
                        facts.area().area(),
                        on,
                        facts.channel(),
                        facts.team(),
                        facts.complainant(),
                        facts.madeByYoungPerson(),
                        facts.advocate(),
                        Optional.empty(),
                        facts.subject(),
                        Optional.empty());
        Command triage =
                facts.kind().procedure().isPresent()
                        ? new Command.AcceptFormally(on, facts.kind().id())
                        : new Command.TryInformally(on, facts.kind().id());
        add(receive, FileLayout.COMPLAINTS, facts.line(), "received_on");
        add(triage, FileLayout.COMPLAINTS, facts.line(), "kind");
    }

    private void remedies() {
        List<RemedyFacts> inOrder = dossier.remedies().stream().sorted(RemedyFacts.BY_DAY).toList();
        for (int at = 0; at < inOrder.size(); at++) {
            RemedyFacts facts = inOrder.get(at);
            int number = at + 1;
            Command agree =
                    new Command.AgreeRemedy(
                            facts.recordedOn(),
                            facts.stage().stage().id(),
                            facts.kind(),
                            facts.agreedOn(),
                            facts.pence(),
                            facts.determinedBy(),
                            facts.dueOn(),
                            Optional.empty());
            add(
                    agree,
                    FileLayout.REMEDIES,
                    facts.line(),
                    facts.agreedOn().isPresent() ? "agreed_on" : "kind");
            facts.doneOn()
                    .ifPresent(on ->
                            add(
                                    new Command.CompleteRemedy(on, number),
                                    FileLayout.REMEDIES,
                                    facts.line(),
                                    "done_on"));
        }
    }

    private void lessons() {
        List<LessonFacts> inOrder = dossier.lessons().stream().sorted(LessonFacts.BY_DAY).toList();
        for (int at = 0; at < inOrder.size(); at++) {
            LessonFacts facts = inOrder.get(at);
            int number = at + 1;
            Command draw =
                    new Command.DrawLesson(
                            facts.drawnOn(),
                            facts.theme(),
                            facts.lesson(),
                            Optional.empty(),
                            facts.owner(),
                            facts.dueOn());
            add(draw, FileLayout.LESSONS, facts.line(), "lesson");
            facts.doneOn()
                    .ifPresent(on ->
                            add(
                                    new Command.CompleteLesson(on, number, Optional.empty()),
                                    FileLayout.LESSONS,
                                    facts.line(),
                                    "done_on"));
        }
    }

    private void add(Command command, FileLayout file, int line, String column) {
        steps.add(Step.of(command, file, line, column));
    }
}
