package org.redress.core.procedure;

import java.time.LocalDate;
import org.redress.core.calendar.Working;
import org.redress.core.calendar.WorkingCalendar;

/// A deadline worked out for one stage of one complaint.
///
/// @param rule the rule it follows from
/// @param from the day counted from
/// @param fromWhat what happened that day, after "the day of", such as `receipt`
/// @param due the last day on which it is met
public record Deadline(DeadlineRule rule, LocalDate from, String fromWhat, LocalDate due) {

    /// Why it falls there: the start, the days skipped, the rule and its source.
    public Working working(WorkingCalendar calendar) {
        return Working.of(from, fromWhat, rule.timescale(), rule.source(), calendar);
    }
}
