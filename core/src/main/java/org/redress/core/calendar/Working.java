package org.redress.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A date with the working that led to it, so that an officer can check it and a complainant can be
/// told.
///
/// @param from the day on which the clock starts
/// @param fromWhat what happened that day, after "the day of": `receipt`, `the stage 1 response`
/// @param timescale what the rule gives
/// @param due the date that follows
/// @param skipped the days passed over in counting; none for calendar months
/// @param source where the rule comes from
/// @param warning what to know when a day counted lies outside the list of bank holidays
public record Working(
        LocalDate from,
        String fromWhat,
        Timescale timescale,
        LocalDate due,
        List<NonWorkingDay> skipped,
        Source source,
        Optional<String> warning) {

    public Working {
        skipped = List.copyOf(skipped);
    }

    /// Works the date out.
    ///
    /// @throws DateOutOfRange if the count in working days leaves the calendar
    public static Working of(
            LocalDate from,
            String fromWhat,
            Timescale timescale,
            Source source,
            WorkingCalendar calendar) {
        LocalDate due = timescale.dueFrom(from, calendar);
        DaysCounted counted = DaysCounted.of(from, timescale, due);
        return new Working(
                from,
                fromWhat,
                timescale,
                due,
                counted.skipped(calendar),
                source,
                counted.warning(calendar));
    }

    /// The working in plain English, a sentence at a time: where the count starts, what does not
    /// count, where it ends, the rule, and any warning.
    public List<String> sentences() {
        return WorkingSentences.of(this);
    }
}
