package org.redress.app.demo;

import java.time.LocalDate;
import org.redress.core.calendar.WorkingCalendar;

/// Turns working-day numbers, in which the demonstration is planned, into days.
record Clockwork(WorkingCalendar calendar) {

    LocalDate day(int workingDayNumber) {
        return calendar.plus(WorkingCalendar.FIRST_DAY, workingDayNumber);
    }

    int number(LocalDate day) {
        return calendar.workingDayNumber(day);
    }
}
