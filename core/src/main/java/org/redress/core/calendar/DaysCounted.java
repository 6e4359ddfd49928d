package org.redress.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The days over which a timescale counts in working days, in the order of the calendar; none where
/// both ends are the same day.
record DaysCounted(LocalDate afterExclusive, LocalDate upToInclusive) {

    static DaysCounted of(LocalDate from, Timescale timescale, LocalDate due) {
        return switch (timescale) {
            case Timescale.WorkingDays _ -> new DaysCounted(from, due);
            case Timescale.WorkingDaysBefore _ -> new DaysCounted(due, from);
            case Timescale.MonthsCommencingOn _, Timescale.MonthsAfter _ ->
                    new DaysCounted(from, from);
        };
    }

    List<NonWorkingDay> skipped(WorkingCalendar calendar) {
        return none() ? List.of() : calendar.nonWorkingDays(afterExclusive, upToInclusive);
    }

    Optional<String> warning(WorkingCalendar calendar) {
        if (none() || !anyProjected(calendar)) {
            return Optional.empty();
        }
        String list =
                calendar.listedFrom()
                        .flatMap(first -> calendar.listedTo().map(last -> outside(first, last)))
                        .orElse("There is no list of bank holidays to go by");
        return Optional.of(list + ": the standing bank holidays of England and Wales are assumed.");
    }

    private boolean none() {
        return afterExclusive.equals(upToInclusive);
    }

    /// The list covers years on end, so the two ends speak for the days between them, unless the
    /// days reach out of it at both ends, and then both say so.
    private boolean anyProjected(WorkingCalendar calendar) {
        return calendar.isProjected(afterExclusive.plusDays(1))
                || calendar.isProjected(upToInclusive);
    }

    private static String outside(LocalDate first, LocalDate last) {
        return "Days counted here lie outside the list of bank holidays, which runs from "
                + Dates.longForm(first)
                + " to "
                + Dates.longForm(last);
    }
}
