package org.redress.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which days are working days, and counting in them.
///
/// A working day is not a Saturday, a Sunday, Christmas Day, Boxing Day, Good Friday or a bank
/// holiday in England (Regs 2006 r.2). Years that the given list covers, from 1 January of its
/// first year to 31 December of its last, go by the list; other years by a projection of the eight
/// standing bank holidays with their substitute days, and [#isProjected(LocalDate)] says so.
///
/// Immutable and safe between threads. Making one takes some milliseconds and less than a megabyte,
/// so it is made once; every question is then answered in constant time, but for the days off,
/// which take as long as there are days to name.
public final class WorkingCalendar {

    /// The first day known.
    public static final LocalDate FIRST_DAY = LocalDate.EPOCH;

    /// The last day known.
    public static final LocalDate LAST_DAY = LocalDate.of(2199, Month.DECEMBER, 31);

    private final ListedYears listedYears;
    private final WorkingDayIndex index;

    private WorkingCalendar(ListedYears listedYears, WorkingDayIndex index) {
        this.listedYears = listedYears;
        this.index = index;
    }

    /// The calendar with these bank holidays; with none, every year is projected.
    ///
    /// @throws DateOutOfRange if a listed day lies outside [#FIRST_DAY] to [#LAST_DAY]
    public static WorkingCalendar of(Collection<BankHoliday> listed) {
        for (BankHoliday holiday : listed) {
            requireKnown(holiday.date());
        }
        ListedYears years = ListedYears.of(listed);
        Map<LocalDate, String> holidays = new HashMap<>();
        add(holidays, listed);
        for (int year = FIRST_DAY.getYear(); year <= LAST_DAY.getYear(); year++) {
            boolean covered = years.cover(year);
            add(
                    holidays,
                    covered ? HolidayProjection.named(year) : HolidayProjection.standing(year));
        }
        return new WorkingCalendar(years, new WorkingDayIndex(holidays));
    }

    private static void add(Map<LocalDate, String> holidays, Collection<BankHoliday> more) {
        for (BankHoliday holiday : more) {
            holidays.putIfAbsent(holiday.date(), holiday.title());
        }
    }

    /// Whether the day counts.
    ///
    /// @throws DateOutOfRange as every method here, for a day outside [#FIRST_DAY] to [#LAST_DAY]
    public boolean isWorkingDay(LocalDate day) {
        return index.isWorkingDay(known(day));
    }

    /// The n-th working day after day zero; day zero itself, whatever day it is, for none.
    ///
    /// @throws IllegalArgumentException if `workingDays` is negative
    public LocalDate plus(LocalDate dayZero, int workingDays) {
        int number = workingDayNumber(dayZero);
        requireNotNegative(workingDays);
        return workingDays == 0
                ? dayZero
                : workingDay((long) number + workingDays, workingDays, "after", dayZero);
    }

    /// The latest working day from which `workingDays` can be counted without passing the day: from
    /// a day that is no working day it counts from the last one before it.
    ///
    /// @throws IllegalArgumentException if `workingDays` is negative
    public LocalDate minus(LocalDate day, int workingDays) {
        int number = workingDayNumber(day);
        requireNotNegative(workingDays);
        return workingDay((long) number - workingDays, workingDays, "before", day);
    }

    /// How many working days lie after `start` up to and including `end`; negative where `end` is
    /// before `start`, so that exchanging the two changes the sign.
    public int between(LocalDate start, LocalDate end) {
        return workingDayNumber(end) - workingDayNumber(start);
    }

    /// The day itself if it is a working day, otherwise the next one.
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /// How many working days there are from [#FIRST_DAY] up to and including the day.
    public int workingDayNumber(LocalDate day) {
        return index.workingDaysUpTo(known(day));
    }

    /// `Saturday`, `Sunday` or the title of the bank holiday; empty for a working day. A holiday on
    /// a weekday goes by its title, a weekend day by its name.
    public Optional<String> whyNotWorking(LocalDate day) {
        return isWorkingDay(day) ? Optional.empty() : Optional.of(index.dayOff(day).reason());
    }

    /// The days that do not count, in order; empty where the second day is not after the first.
    public List<NonWorkingDay> nonWorkingDays(LocalDate afterExclusive, LocalDate upToInclusive) {
        LocalDate after = known(afterExclusive);
        LocalDate upTo = known(upToInclusive);
        return index.daysOff(after, upTo);
    }

    /// Whether the day's year lies outside the list, so that its bank holidays are an assumption.
    public boolean isProjected(LocalDate day) {
        return !listedYears.cover(known(day).getYear());
    }

    /// 1 January of the first year listed; empty where nothing is listed.
    public Optional<LocalDate> listedFrom() {
        return listedYears.firstDay();
    }

    /// 31 December of the last year listed; empty where nothing is listed.
    public Optional<LocalDate> listedTo() {
        return listedYears.lastDay();
    }

    private LocalDate workingDay(long number, int count, String direction, LocalDate day) {
        if (!index.has(number)) {
            throw new DateOutOfRange(
                    Counts.of(count, "working day") + " " + direction + " " + Dates.longForm(day));
        }
        return index.workingDay((int) number);
    }

    private static LocalDate known(LocalDate day) {
        requireKnown(day);
        return day;
    }

    private static void requireKnown(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new DateOutOfRange(day);
        }
    }

    private static void requireNotNegative(int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException(
                    "Working days are counted from 0 up, not " + workingDays);
        }
    }
}
