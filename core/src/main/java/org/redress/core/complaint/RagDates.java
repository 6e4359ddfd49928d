package org.redress.core.complaint;

import java.time.LocalDate;
import org.redress.core.calendar.WorkingCalendar;

/// From which day on a response is how urgent.
///
/// @param amberFrom the first day on which few days are left
/// @param due the last day on which it is as promised
/// @param limit the last day on which it is within law or code
public record RagDates(LocalDate amberFrom, LocalDate due, LocalDate limit) {

    private static final int AMBER_DAYS_LEFT = 3;
    private static final int AMBER_PERCENT_GONE = 80;

    /// Works them out for a response clock.
    ///
    /// @param start day zero of the clock
    public static RagDates of(
            LocalDate start, LocalDate due, LocalDate limit, WorkingCalendar calendar) {
        LocalDate early = start;
        LocalDate late = due.isBefore(start) ? start : due;
        while (early.isBefore(late)) {
            LocalDate middle = early.plusDays(half(early, late));
            if (isNear(start, due, calendar, middle)) {
                late = middle;
            } else {
                early = middle.plusDays(1);
            }
        }
        return new RagDates(early, due, limit);
    }

    private static long half(LocalDate early, LocalDate late) {
        return (late.toEpochDay() - early.toEpochDay()) / 2;
    }

    private static boolean isNear(
            LocalDate start, LocalDate due, WorkingCalendar calendar, LocalDate day) {
        long gone = calendar.between(start, day) * 100L;
        long all = calendar.between(start, due);
        return isSoon(day, due, calendar) || gone >= all * AMBER_PERCENT_GONE;
    }

    /// Whether so few working days are left on a day until another that it is due soon.
    public static boolean isSoon(LocalDate day, LocalDate due, WorkingCalendar calendar) {
        return calendar.between(day, due) <= AMBER_DAYS_LEFT;
    }

    /// How urgent it is on a day.
    public Rag on(LocalDate day) {
        if (day.isAfter(limit)) {
            return Rag.BLACK;
        }
        if (day.isAfter(due)) {
            return Rag.RED;
        }
        return day.isBefore(amberFrom) ? Rag.GREEN : Rag.AMBER;
    }
}
