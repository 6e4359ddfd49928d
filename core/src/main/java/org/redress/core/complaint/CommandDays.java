package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.calendar.WorkingCalendar;

/// The days that a command names: those on which something happened, and those on which something
/// is planned.
final class CommandDays {

    /// Room for every count from a day that the engine takes.
    static final LocalDate EARLIEST = WorkingCalendar.FIRST_DAY.plusYears(1);

    static final LocalDate LATEST = WorkingCalendar.LAST_DAY.minusYears(2);

    private CommandDays() {}

    /// Objects to days that the calendar does not reach; with any, nothing more can be asked.
    static void requireKnown(Command command, LocalDate today, Objections objections) {
        Stream.concat(Stream.of(today), Stream.concat(past(command), planned(command).stream()))
                .filter(day -> day.isBefore(EARLIEST) || day.isAfter(LATEST))
                .distinct()
                .forEach(day ->
                        objections.add(
                                Rule.DAY_OUT_OF_CALENDAR,
                                "on",
                                day
                                        + " is not between "
                                        + Words.day(EARLIEST)
                                        + " and "
                                        + Words.day(LATEST)));
    }

    /// Objects to what is said to have happened after today.
    static void requirePast(Command command, LocalDate today, Objections objections) {
        past(command)
                .filter(today::isBefore)
                .max(LocalDate::compareTo)
                .ifPresent(day -> objections.add(PossibleDays.future(day, today)));
    }

    private static Stream<LocalDate> past(Command command) {
        return Stream.concat(Stream.of(command.on()), alsoPast(command).stream());
    }

    private static Optional<LocalDate> alsoPast(Command command) {
        return switch (command) {
            case Command.Resume resume -> Optional.of(resume.endedOn());
            case Command.AgreeRemedy agree -> agree.agreedOn();
            case Command.InvolveParty involve -> involve.consentOn();
            case Command.Correct correct -> corrected(correct.correction());
            case Command other -> Optional.empty();
        };
    }

    private static List<LocalDate> planned(Command command) {
        return switch (command) {
            case Command.Extend extend -> List.of(extend.until());
            case Command.RecordFact(_, _, FactAnswer.Day(LocalDate day)) -> List.of(day);
            case Command.ReachMilestone reach -> reach.announced().stream().toList();
            case Command.AgreeRemedy agree -> agree.dueOn().stream().toList();
            case Command.DrawLesson draw -> draw.dueOn().stream().toList();
            case Command other -> List.of();
        };
    }

    private static Optional<LocalDate> corrected(Correction correction) {
        return switch (correction) {
            case Correction.ReceivedOn(LocalDate day) -> Optional.of(day);
            case Correction.RequestedOn(_, LocalDate day) -> Optional.of(day);
            case Correction.AcknowledgedOn(_, LocalDate day) -> Optional.of(day);
            case Correction.MilestoneOn(_, _, LocalDate day) -> Optional.of(day);
            case Correction.RespondedOn(_, LocalDate day) -> Optional.of(day);
            case Correction.WithdrawnOn(_, LocalDate day) -> Optional.of(day);
            case Correction.OutcomeOf _,
                    Correction.FindingOf _,
                    Correction.CategoryOf _,
                    Correction.TeamOf _,
                    Correction.AmountOf _,
                    Correction.NotResponded _,
                    Correction.NotWithdrawn _ ->
                    Optional.empty();
        };
    }
}
