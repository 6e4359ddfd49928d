package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.calendar.Source;
import org.redress.core.procedure.Deadline;

/// Telling the person why a response is late.
final class Delaying {

    private Delaying() {}

    static List<Event> explain(Question question, Command.ExplainDelay command) {
        question.opened(command.stage(), command.on())
                .ifPresent(stage -> check(question, stage, command.on()));
        return List.of(
                new Event.DelayExplained(
                        command.on(), command.stage(), command.explanation().ref()));
    }

    private static void check(Question question, OpenedStage stage, LocalDate on) {
        Running.notAfterClosing(question, stage, Rule.NO_DELAY_TO_EXPLAIN, on);
        limit(stage)
                .filter(limit -> !on.isAfter(limit))
                .ifPresent(limit ->
                        question.objections()
                                .addUnlessRaised(
                                        Objection.to(
                                                        Rule.NO_DELAY_TO_EXPLAIN,
                                                        "on",
                                                        "the response is not late until after "
                                                                + Words.day(limit))
                                                .by(source(stage))));
    }

    /// Whether the limit is past, with no longer period agreed.
    static boolean isLate(OpenedStage stage, LocalDate today) {
        return stage.record().isOpen() && limit(stage).filter(today::isAfter).isPresent();
    }

    private static Optional<LocalDate> limit(OpenedStage stage) {
        return stage.deadline(stage.stage().responseLimit())
                .map(Deadline::due)
                .flatMap(limit ->
                        Stream.concat(Stream.of(limit), stage.record().extendedTo().stream())
                                .max(Comparator.naturalOrder()));
    }

    private static Source source(OpenedStage stage) {
        return stage.stage().delayExplained().orElseGet(stage::source);
    }
}
