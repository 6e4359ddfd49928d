package org.redress.core.complaint;

import java.util.List;
import java.util.stream.Stream;

/// Raising a concern.
final class Raising {

    private Raising() {}

    static List<Event> decide(Question question, Command.RaiseConcern command) {
        Vocabulary vocabulary = Vocabulary.of(question);
        vocabulary.team(command.team());
        vocabulary.category(command.category());
        question.opened(command.stage(), command.on())
                .ifPresent(stage -> check(question, stage, command));
        int number = question.complaint().concerns().size() + 1;
        Event raised =
                new Event.ConcernRaised(
                        command.on(),
                        number,
                        command.stage(),
                        command.team(),
                        command.category(),
                        Receiving.ref(command.words()));
        Stream<Event> found =
                command.finding().stream()
                        .map(finding -> new Event.ConcernFound(command.on(), number, finding));
        return Stream.concat(Stream.of(raised), found).toList();
    }

    private static void check(Question question, OpenedStage stage, Command.RaiseConcern command) {
        Running.notAfterClosing(question, stage, Rule.CONCERN_AFTER_RESPONSE, command.on());
        if (stage.record().respondedOn().isPresent() && command.finding().isEmpty()) {
            question.object(
                    Rule.FINDING_MISSING,
                    "finding",
                    stage.closingInWords() + ", and a concern raised before that has a finding");
        }
    }
}
