package org.redress.core.procedure;

import java.time.LocalDate;
import org.redress.core.calendar.Working;
import org.redress.core.calendar.WorkingCalendar;

/// A deadline worked out for one stage of one complaint.
///
/// @param rule the rule it follows from
/// @param from the day counted from
/// @param due the last day on which it is met
public record Deadline(DeadlineRule rule, LocalDate from, LocalDate due) {

    /// Why it falls there: the start, the days skipped, the rule and its source.
    public Working working(WorkingCalendar calendar) {
        return Working.of(from, rule.from().inWords(), rule.timescale(), rule.source(), calendar);
    }
}
