package org.redress.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// A day that does not count, and why.
///
/// @param date the day
/// @param reason `Saturday`, `Sunday`, or the title of the bank holiday
public record NonWorkingDay(LocalDate date, String reason) {

    /// Whether the day falls at a weekend, so that it would not count without any bank holiday.
    public boolean isWeekend() {
        return isWeekend(date);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
