package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;

/// Standing still while proceedings run, and being put again after them.
final class Suspension {

    private static final int YEARS_TO_RESUME = 1;

    private Suspension() {}

    static List<Event> suspend(Question question, Command.Suspend command) {
        question.complaint()
                .suspendedOn()
                .ifPresent(day ->
                        question.object(
                                Rule.SUSPENDED_ALREADY,
                                "command",
                                "it has been suspended since " + Words.day(day)));
        return List.of(new Event.Suspended(command.on(), command.proceedings().ref()));
    }

    static List<Event> resume(Question question, Command.Resume command) {
        question.complaint()
                .suspendedOn()
                .ifPresentOrElse(
                        since -> after(question, since, command),
                        () ->
                                question.object(
                                        Rule.NOT_SUSPENDED, "command", "it is not suspended"));
        return List.of(new Event.Resumed(command.on(), command.endedOn()));
    }

    private static void after(Question question, LocalDate since, Command.Resume command) {
        LocalDate ended = command.endedOn();
        if (ended.isBefore(since)) {
            question.object(
                    Rule.ENDED_BEFORE_SUSPENSION,
                    "endedOn",
                    Words.day(ended) + " is before the suspension on " + Words.day(since));
        }
        if (command.on().isBefore(ended)) {
            question.object(
                    Rule.RESUMED_BEFORE_END,
                    "on",
                    Words.day(command.on())
                            + " is before the proceedings' end on "
                            + Words.day(ended));
        }
        LocalDate last = ended.plusYears(YEARS_TO_RESUME);
        if (command.on().isAfter(last)) {
            question.object(
                    Rule.RESUMED_LATE,
                    "on",
                    Words.day(command.on())
                            + " is after "
                            + Words.day(last)
                            + ", a year from the proceedings' end on "
                            + Words.day(ended));
        }
    }
}
