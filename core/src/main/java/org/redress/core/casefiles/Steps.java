package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Outcome;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.StageDates;

/// Turns a complaint's dossier into the commands that would have made it, in the order of their days.
final class Steps {

    private final Dossier dossier;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private int concerns;

    private Steps(Dossier dossier, WorkingCalendar calendar, LocalDate today) {
        this.dossier = dossier;
        this.calendar = calendar;
        this.today = today;
    }

    static List<Step> of(Dossier dossier, WorkingCalendar calendar, LocalDate today) {
        Steps steps = new Steps(dossier, calendar, today);
        steps.receipt();
        dossier.stages().all().forEach(steps::stage);
        steps.remedies();
        steps.lessons();
        return steps.inOrder();
    }

    /// Receipt and triage first; then by day, and on the same day as listed.
    private List<Step> inOrder() {
        steps.subList(2, steps.size()).sort(Comparator.comparing(step -> step.command().on()));
        return List.copyOf(steps);
    }

    private void receipt() {
        ComplaintFacts facts = dossier.complaint();
        LocalDate on = facts.receivedOn();
        Command receive = new Command.Receive(
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
        Command triage = facts.kind().procedure().isPresent()
                ? new Command.AcceptFormally(on, facts.kind().id())
                : new Command.TryInformally(on, facts.kind().id());
        add(receive, FileLayout.COMPLAINTS, facts.line(), "received_on");
        add(triage, FileLayout.COMPLAINTS, facts.line(), "kind");
    }

    private void stage(StageFacts facts) {
        if (!facts.equals(dossier.stages().all().getFirst())) {
            Command ask = new Command.AskForStage(facts.requestedOn(), facts.stage().id(), false);
            add(ask, FileLayout.STAGES, facts.line(), "requested_on");
        }
        Map<Integer, Outcome> findings = concerns(facts);
        steps(facts);
        facts.respondedOn().ifPresent(on -> add(
                new Command.Respond(on, facts.stage().id(), facts.outcome().orElseThrow(), findings),
                FileLayout.STAGES,
                facts.line(),
                "responded_on"));
        facts.withdrawnOn().ifPresent(on ->
                add(new Command.Withdraw(on), FileLayout.STAGES, facts.line(), "withdrawn_on"));
    }

    private void steps(StageFacts facts) {
        facts.acknowledgedOn().ifPresent(on -> add(
                new Command.Acknowledge(on, facts.stage().id()),
                FileLayout.STAGES,
                facts.line(),
                "acknowledged_on"));
        facts.extendedTo().ifPresent(until -> add(
                new Command.Extend(extendedOn(facts), facts.stage().id(), until, facts.extensionReason(), false),
                FileLayout.STAGES,
                facts.line(),
                "extended_to"));
        facts.milestones().forEach((column, on) -> add(
                new Command.ReachMilestone(
                        on,
                        facts.stage().id(),
                        Optional.ofNullable(StageFacts.MILESTONES.get(column)).orElseThrow(),
                        Optional.empty()),
                FileLayout.STAGES,
                facts.line(),
                column));
    }

    /// The file does not say when the stage was extended: the last day on which it was in time, if the stage was
    /// still open then.
    private LocalDate extendedOn(StageFacts facts) {
        StageDates dates =
                new StageDates(facts.requestedOn(), facts.acknowledgedOn(), facts.respondedOn(), facts.reached());
        LocalDate target = Deadlines.of(facts.stage(), dates, calendar)
                .get(facts.stage().response())
                .orElseThrow()
                .due();
        LocalDate latest = facts.closedOn().orElse(today);
        return target.isAfter(latest) ? latest : target;
    }

    /// Raises the stage's concerns with its request. Findings come with its response; without one they have no day
    /// of their own, and go with the concern.
    private Map<Integer, Outcome> concerns(StageFacts stage) {
        Map<Integer, Outcome> findings = new HashMap<>();
        boolean responded = stage.respondedOn().isPresent();
        for (ConcernFacts facts : dossier.concerns()) {
            if (facts.stage().equals(stage)) {
                concerns++;
                facts.finding().filter(_ -> responded).ifPresent(finding -> findings.put(concerns, finding));
                Command raise = new Command.RaiseConcern(
                        stage.requestedOn(),
                        stage.stage().id(),
                        facts.team(),
                        facts.category(),
                        facts.finding().filter(_ -> !responded));
                add(raise, FileLayout.CONCERNS, facts.line(), "category");
            }
        }
        return findings;
    }

    private void remedies() {
        List<RemedyFacts> inOrder = dossier.remedies().stream().sorted(RemedyFacts.BY_DAY).toList();
        for (int at = 0; at < inOrder.size(); at++) {
            RemedyFacts facts = inOrder.get(at);
            int number = at + 1;
            Command agree = new Command.AgreeRemedy(
                    facts.recordedOn(),
                    facts.stage().stage().id(),
                    facts.kind(),
                    facts.agreedOn(),
                    facts.pence(),
                    facts.determinedBy(),
                    facts.dueOn(),
                    Optional.empty());
            add(agree, FileLayout.REMEDIES, facts.line(), facts.agreedOn().isPresent() ? "agreed_on" : "kind");
            facts.doneOn().ifPresent(on -> add(
                    new Command.CompleteRemedy(on, number), FileLayout.REMEDIES, facts.line(), "done_on"));
        }
    }

    private void lessons() {
        List<LessonFacts> inOrder = dossier.lessons().stream().sorted(LessonFacts.BY_DAY).toList();
        for (int at = 0; at < inOrder.size(); at++) {
            LessonFacts facts = inOrder.get(at);
            int number = at + 1;
            Command draw = new Command.DrawLesson(
                    facts.drawnOn(), facts.theme(), facts.lesson(), Optional.empty(), facts.owner(), facts.dueOn());
            add(draw, FileLayout.LESSONS, facts.line(), "lesson");
            facts.doneOn().ifPresent(on -> add(
                    new Command.CompleteLesson(on, number, Optional.empty()),
                    FileLayout.LESSONS,
                    facts.line(),
                    "done_on"));
        }
    }

    private void add(Command command, FileLayout file, int line, String column) {
        steps.add(new Step(command, file, line, column));
    }
}
