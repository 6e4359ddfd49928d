package org.redress.core.complaint;

import java.util.List;
import java.util.Optional;

/// The person withdraws, which closes every open stage.
final class Withdrawing {

    private Withdrawing() {}

    static List<Event> decide(Question question, Command.Withdraw command) {
        List<Event> closed =
                question.complaint().stages().stream()
                        .filter(StageRecord::isOpen)
                        .<Event>map(record ->
                                new Event.Withdrawn(command.on(), Optional.of(record.stage())))
                        .toList();
        return closed.isEmpty()
                ? List.of(new Event.Withdrawn(command.on(), Optional.empty()))
                : closed;
    }
}
