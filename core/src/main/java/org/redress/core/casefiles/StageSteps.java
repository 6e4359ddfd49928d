package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Outcome;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.StageDates;
import org.redress.core.procedure.StageId;

/// Turns the stages of a dossier, and the concerns raised at them, into commands.
final class StageSteps {

    private final List<ConcernFacts> raised;
    private final List<StageFacts> stages;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private int concerns;

    private StageSteps(Dossier dossier, WorkingCalendar calendar, LocalDate today) {
        this.raised = dossier.concerns();
        this.stages = dossier.stages().all();
        this.calendar = calendar;
        this.today = today;
    }

    static List<Step> of(Dossier dossier, WorkingCalendar calendar, LocalDate today) {
        StageSteps steps = new StageSteps(dossier, calendar, today);
        for (int at = 0; at < steps.stages.size(); at++) {
            steps.stage(at);
        }
        return steps.steps;
    }

    private void stage(int at) {
        StageFacts facts = stages.get(at);
        if (at > 0) {
            Command ask = new Command.AskForStage(facts.requestedOn(), facts.stage().id(), false);
            add(facts, "requested_on", ask);
        }
        Map<Integer, Outcome> findings = concerns(facts);
        steps(facts);
        facts.respondedOn()
                .ifPresent(on ->
                        add(
                                facts,
                                "responded_on",
                                new Command.Respond(
                                        on,
                                        facts.stage().id(),
                                        facts.outcome().orElseThrow(),
                                        findings)));
        facts.withdrawnOn()
                .ifPresent(on ->
                        steps.add(
                                new Step(
                                        new Command.Withdraw(on),
                                        withdrawalPlace(at, on),
                                        FileLayout.STAGES,
                                        facts.line(),
                                        "withdrawn_on")));
    }

    private void steps(StageFacts facts) {
        StageId stage = facts.stage().id();
        facts.acknowledgedOn()
                .ifPresent(on -> add(facts, "acknowledged_on", new Command.Acknowledge(on, stage)));
        facts.extendedTo()
                .ifPresent(until ->
                        add(
                                facts,
                                "extended_to",
                                new Command.Extend(
                                        extendedOn(facts),
                                        stage,
                                        until,
                                        facts.extensionReason(),
                                        false)));
        facts.milestones()
                .forEach((column, on) ->
                        add(
                                facts,
                                column,
                                new Command.ReachMilestone(
                                        on,
                                        stage,
                                        Optional.ofNullable(StageFacts.MILESTONES.get(column))
                                                .orElseThrow(),
                                        Optional.empty())));
    }

    /// The file does not say when the stage was extended: the last day on which it was in time, if
    /// the stage was still open then.
    private LocalDate extendedOn(StageFacts facts) {
        StageDates dates =
                new StageDates(
                        facts.requestedOn(),
                        facts.acknowledgedOn(),
                        facts.respondedOn(),
                        facts.reached());
        LocalDate target =
                Deadlines.of(facts.stage(), dates, calendar)
                        .get(facts.stage().response())
                        .orElseThrow()
                        .due();
        LocalDate latest = facts.closedOn().orElse(today);
        return target.isAfter(latest) ? latest : target;
    }

    /// Raises the stage's concerns with its request. Findings come with its response; without one
    /// they have no day of their own, and go with the concern.
    private Map<Integer, Outcome> concerns(StageFacts stage) {
        Map<Integer, Outcome> findings = new HashMap<>();
        boolean responded = stage.respondedOn().isPresent();
        for (ConcernFacts facts : raised) {
            if (facts.stage().equals(stage)) {
                concerns++;
                facts.finding()
                        .filter(_ -> responded)
                        .ifPresent(finding -> findings.put(concerns, finding));
                Command raise =
                        new Command.RaiseConcern(
                                stage.requestedOn(),
                                stage.stage().id(),
                                facts.team(),
                                facts.category(),
                                facts.finding().filter(_ -> !responded));
                steps.add(Step.of(raise, FileLayout.CONCERNS, facts.line(), "category"));
            }
        }
        return findings;
    }

    /// A withdrawal closes every stage that is open: it stands after the answers to the stages
    /// before it, and before the request for a stage after it.
    private LocalDate withdrawalPlace(int at, LocalDate on) {
        LocalDate place =
                stages.subList(0, at).stream()
                        .flatMap(stage -> stage.closedOn().stream())
                        .filter(on::isBefore)
                        .max(LocalDate::compareTo)
                        .orElse(on);
        return stages.stream()
                .skip(at + 1L)
                .map(StageFacts::requestedOn)
                .filter(place::isAfter)
                .findFirst()
                .orElse(place);
    }

    private void add(StageFacts facts, String column, Command command) {
        steps.add(Step.of(command, FileLayout.STAGES, facts.line(), column));
    }
}
