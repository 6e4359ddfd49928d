package org.redress.core.complaint;

import java.util.List;

/// Submitting what an investigation came to.
final class Investigating {

    private Investigating() {}

    static List<Event> submit(Question question, Command.SubmitInvestigation command) {
        question.opened(command.stage(), command.on())
                .ifPresent(stage -> check(question, stage, command));
        return List.of(
                new Event.InvestigationSubmitted(
                        command.on(), command.stage(), command.report().ref(), command.findings()));
    }

    private static void check(
            Question question, OpenedStage stage, Command.SubmitInvestigation command) {
        if (!stage.record().isOpen()) {
            question.object(Rule.STAGE_CLOSED, "stage", stage.closingInWords());
        }
        question.complaint()
                .investigation(command.stage())
                .ifPresent(earlier ->
                        question.object(
                                Rule.INVESTIGATED_TWICE,
                                "stage",
                                "the investigation was submitted on " + Words.day(earlier.on())));
        List<Integer> known =
                question.complaint().concerns().stream()
                        .filter(concern -> concern.stage().equals(command.stage()))
                        .map(Concern::number)
                        .toList();
        command.findings().keySet().stream()
                .sorted()
                .filter(number -> !known.contains(number))
                .forEach(number ->
                        question.object(
                                Rule.UNKNOWN_CONCERN,
                                "findings",
                                stage.stage().label() + " has no concern " + number));
    }
}
