package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Determiner;
import org.redress.core.complaint.RemedyKind;

/// Writes what follows a response: remedies agreed and lessons drawn, mostly done in time, and a
/// few long after their day; none is left undone for ever.
final class Aftermath {

    /// Working days from the response.
    private static final int LATE_REMEDY = 45;

    private static final int LATE_LESSON = 130;

    private final Clockwork clock;
    private final Dice dice;
    private final Wording wording;
    private final StageScript.Counters counters;
    private final List<Command> commands = new ArrayList<>();

    Aftermath(Clockwork clock, Dice dice, Wording wording, StageScript.Counters counters) {
        this.clock = clock;
        this.dice = dice;
        this.wording = wording;
        this.counters = counters;
    }

    List<Command> write(StageSlot slot) {
        LocalDate closed = clock.day(slot.requested() + slot.days());
        for (PlannedRemedy remedy : slot.remedies()) {
            agree(slot, remedy, closed);
            if (remedy.kind() == RemedyKind.PRACTICE_CHANGED) {
                learn(closed);
            }
        }
        return commands;
    }

    private void agree(StageSlot slot, PlannedRemedy remedy, LocalDate closed) {
        commands.add(
                new Command.AgreeRemedy(
                        closed,
                        slot.stage(),
                        remedy.kind(),
                        Optional.of(closed),
                        remedy.amountPence(),
                        Determiner.COUNCIL,
                        Optional.of(clock.calendar().plus(closed, 20)),
                        Optional.of(wording.owner())));
        int number = counters.nextRemedy();
        int took = dice.chance(94) ? dice.between(0, 24) : LATE_REMEDY;
        commands.add(new Command.CompleteRemedy(clock.calendar().plus(closed, took), number));
    }

    private void learn(LocalDate closed) {
        commands.add(wording.lesson(closed, clock.calendar().plus(closed, 60)));
        int number = counters.nextLesson();
        int took = dice.chance(70) ? dice.between(20, 70) : LATE_LESSON;
        LocalDate done = clock.calendar().plus(closed, took);
        commands.add(new Command.CompleteLesson(done, number, Optional.empty()));
    }
}
