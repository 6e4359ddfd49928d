package org.redress.app.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.StageId;

/// Turns that a formal complaint may take before it begins or after its answer.
final class Turns {

    private static final String TOO_LATE =
            "The request came after the time for it, and what was agreed has been done. The Ombudsman's details are in the letter.";

    private final Clockwork clock;
    private final Dice dice;

    Turns(Clockwork clock, Dice dice) {
        this.clock = clock;
        this.dice = dice;
    }

    /// It was a service request at first, and the person was unhappy with the answer.
    List<Command> fromServiceRequest(List<Command> formal) {
        List<Command> commands = new ArrayList<>(formal);
        if (commands.removeFirst() instanceof Command.Receive received) {
            int on = clock.number(received.on()) - dice.between(6, 20);
            commands.addFirst(new Command.ComplainOfService(received.on()));
            commands.addFirst(new Command.AnswerServiceRequest(clock.day(on + dice.between(2, 5))));
            commands.addFirst(new Command.RecordServiceRequest(clock.day(on + 1)));
            commands.addFirst(
                    new Command.Receive(
                            received.reference(),
                            received.area(),
                            clock.day(on),
                            received.channel(),
                            received.team(),
                            received.complainant(),
                            received.madeByYoungPerson(),
                            received.advocate(),
                            received.representative(),
                            received.subject(),
                            received.outcomeSought()));
        }
        return commands;
    }

    /// The person asked for the next stage when the time for it had long passed.
    List<Command> askedTooLate(List<Command> formal, StageSlot answered, StageId next) {
        int closed = answered.requested() + answered.days();
        List<Command> commands = new ArrayList<>(formal);
        commands.add(
                new Command.DeclineStage(
                        clock.day(closed + dice.between(25, 55)), next, Text.of(TOO_LATE), true));
        commands.sort(Comparator.comparing(Command::on));
        return commands;
    }
}
