package org.redress.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Every day of the calendar looked at once, so that each later question is one look at an array.
final class WorkingDayIndex {

    /// By epoch day: how many working days there are up to and including it.
    private final int[] countUpTo;

    /// By number: the epoch day of the n-th working day; element 0 is no day.
    private final int[] workingDays;

    private final List<NonWorkingDay> nonWorkingDays;

    WorkingDayIndex(int days, Map<LocalDate, String> holidays) {
        var counts = new int[days];
        var working = new int[days + 1];
        var others = new ArrayList<NonWorkingDay>();
        int count = 0;
        working[0] = -1;
        for (int day = 0; day < days; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (NonWorkingDay.isWeekend(date)) {
                others.add(new NonWorkingDay(date, Dates.weekday(date)));
            } else if (holidays.containsKey(date)) {
                others.add(new NonWorkingDay(date, holidays.get(date)));
            } else {
                working[++count] = day;
            }
            counts[day] = count;
        }
        this.countUpTo = counts;
        this.workingDays = Arrays.copyOf(working, count + 1);
        this.nonWorkingDays = List.copyOf(others);
    }

    int workingDaysUpTo(LocalDate date) {
        return countUpTo[(int) date.toEpochDay()];
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

    NonWorkingDay nonWorkingDay(LocalDate date) {
        return nonWorkingDays.get(nonWorkingDaysUpTo(date) - 1);
    }

    List<NonWorkingDay> nonWorkingDays(LocalDate afterExclusive, LocalDate upToInclusive) {
        return nonWorkingDays.subList(
                nonWorkingDaysUpTo(afterExclusive), nonWorkingDaysUpTo(upToInclusive));
    }

    private int nonWorkingDaysUpTo(LocalDate date) {
        return (int) date.toEpochDay() + 1 - workingDaysUpTo(date);
    }
}
