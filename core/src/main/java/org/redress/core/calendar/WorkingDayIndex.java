package org.redress.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Every day of the calendar looked at once, so that each later question is one look at an array.
///
/// Days are kept as epoch days: a command line makes this for a single date, and 80,000 dates would
/// take a tenth of a second of a cold start.
final class WorkingDayIndex {

    private final Map<LocalDate, String> holidays;

    /// By epoch day: how many working days there are up to and including it.
    private final int[] workingDaysUpTo;

    /// The n-th working day stands at n; at 0 there is no day.
    private final int[] workingDays;

    /// The days that do not count, in order, from 0.
    private final int[] daysOff;

    WorkingDayIndex(Map<LocalDate, String> holidays) {
        this.holidays = Map.copyOf(holidays);
        int days = (int) WorkingCalendar.LAST_DAY.toEpochDay() + 1;
        BitSet off = weekends(days);
        for (LocalDate holiday : holidays.keySet()) {
            off.set((int) holiday.toEpochDay());
        }
        this.daysOff = new int[off.cardinality()];
        this.workingDays = new int[days - daysOff.length + 1];
        this.workingDaysUpTo = new int[days];
        workingDays[0] = -1;
        int count = 0;
        for (int day = 0; day < days; day++) {
            if (off.get(day)) {
                daysOff[day - count] = day;
            } else {
                count++;
                workingDays[count] = day;
            }
            workingDaysUpTo[day] = count;
        }
    }

    private static BitSet weekends(int days) {
        var weekends = new BitSet(days);
        LocalDate firstSaturday =
                WorkingCalendar.FIRST_DAY.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        for (int day = (int) firstSaturday.toEpochDay(); day < days; day += 7) {
            weekends.set(day, Math.min(day + 2, days));
        }
        return weekends;
    }

    int workingDaysUpTo(LocalDate date) {
        return workingDaysUpTo[(int) date.toEpochDay()];
    }

    boolean has(long number) {
        return number >= 1 && number < workingDays.length;
    }

    LocalDate workingDay(int number) {
        return LocalDate.ofEpochDay(workingDays[number]);
    }

    boolean isWorkingDay(LocalDate date) {
        return workingDays[workingDaysUpTo(date)] == date.toEpochDay();
    }

    NonWorkingDay dayOff(LocalDate date) {
        return new NonWorkingDay(
                date,
                NonWorkingDay.isWeekend(date)
                        ? Dates.weekday(date)
                        : holidays.getOrDefault(date, ""));
    }

    List<NonWorkingDay> daysOff(LocalDate afterExclusive, LocalDate upToInclusive) {
        int end = daysOffUpTo(upToInclusive);
        var found = new ArrayList<NonWorkingDay>();
        for (int i = daysOffUpTo(afterExclusive); i < end; i++) {
            found.add(dayOff(LocalDate.ofEpochDay(daysOff[i])));
        }
        return List.copyOf(found);
    }

    private int daysOffUpTo(LocalDate date) {
        return (int) date.toEpochDay() + 1 - workingDaysUpTo(date);
    }
}
