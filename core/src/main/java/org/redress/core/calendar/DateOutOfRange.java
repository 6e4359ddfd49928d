package org.redress.core.calendar;

import java.time.LocalDate;

/// A date, or the end of a count, outside the days that [WorkingCalendar] knows.
public final class DateOutOfRange extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    DateOutOfRange(LocalDate date) {
        this(Dates.longForm(date));
    }

    DateOutOfRange(String what) {
        super(
                what
                        + " is outside the calendar, which runs from "
                        + Dates.longForm(WorkingCalendar.FIRST_DAY)
                        + " to "
                        + Dates.longForm(WorkingCalendar.LAST_DAY));
    }
}
