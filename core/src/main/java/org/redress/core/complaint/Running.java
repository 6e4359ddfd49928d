package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.Milestone;

/// What happens at a stage on its way to the response.
final class Running {

    private Running() {}

    static List<Event> acknowledge(Question question, Command.Acknowledge command) {
        Optional<OpenedStage> found = question.opened(command.stage(), command.on());
        found.ifPresent(stage -> {
            stage.record()
                    .dates()
                    .acknowledged()
                    .ifPresent(day ->
                            question.object(
                                    Rule.ACKNOWLEDGED_TWICE,
                                    "stage",
                                    "it was acknowledged on " + Words.day(day)));
            notAfterClosing(question, stage, Rule.ACKNOWLEDGED_AFTER_CLOSING, command.on());
            Facts.await(question, stage.stage(), Fact.Step.ACKNOWLEDGEMENT, command.on());
        });
        return List.of(new Event.Acknowledged(command.on(), command.stage()));
    }

    static List<Event> reach(Question question, Command.ReachMilestone command) {
        question.opened(command.stage(), command.on())
                .ifPresent(stage -> reach(question, stage, command));
        return List.of(
                new Event.MilestoneReached(
                        command.on(), command.stage(), command.milestone(), command.announced()));
    }

    static void notAfterClosing(Question question, OpenedStage stage, Rule rule, LocalDate on) {
        if (stage.closedBefore(on)) {
            question.object(rule, "on", stage.closingInWords() + ", before " + Words.day(on));
        }
    }

    private static void reach(
            Question question, OpenedStage stage, Command.ReachMilestone command) {
        Optional<Milestone> declared = stage.stage().milestone(command.milestone());
        if (declared.isEmpty()) {
            String known =
                    Words.listed(stage.stage().milestones().stream().map(Milestone::id).toList());
            question.object(
                    Rule.UNKNOWN_MILESTONE,
                    "milestone",
                    stage.stage().label()
                            + " has no step "
                            + command.milestone()
                            + "; it has "
                            + known);
        }
        stage.reached(command.milestone())
                .ifPresent(day ->
                        question.object(
                                Rule.MILESTONE_TWICE,
                                "milestone",
                                command.milestone() + " was reached on " + Words.day(day)));
        declared.ifPresent(milestone -> new Notices(question, stage).check(milestone, command));
    }
}
