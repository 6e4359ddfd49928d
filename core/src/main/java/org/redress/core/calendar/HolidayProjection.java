package org.redress.core.calendar;

import static java.time.DayOfWeek.MONDAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The eight standing bank holidays of England and Wales, for years that no list covers.
///
/// A projection, not a history: it knows no holiday proclaimed once, and no day moved for one year.
final class HolidayProjection {

    private HolidayProjection() {}

    /// The holidays of a year as GOV.UK would list them: on their substitute days where they have
    /// one.
    static List<BankHoliday> standing(int year) {
        LocalDate easter = Easter.sunday(year);
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        return List.of(
                new BankHoliday(newYear(year), "New Year’s Day"),
                goodFriday(year),
                new BankHoliday(easter.plusDays(1), "Easter Monday"),
                new BankHoliday(firstMonday(year, Month.MAY), "Early May bank holiday"),
                new BankHoliday(lastMonday(year, Month.MAY), "Spring bank holiday"),
                new BankHoliday(lastMonday(year, Month.AUGUST), "Summer bank holiday"),
                christmasDay(keptAfterWeekend(christmas)),
                boxingDay(keptAfterWeekend(christmas.plusDays(1))));
    }

    /// The three days that never count, listed or not (Regs 2006 r.2 names each of them).
    static List<BankHoliday> named(int year) {
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        return List.of(goodFriday(year), christmasDay(christmas), boxingDay(christmas.plusDays(1)));
    }

    private static LocalDate newYear(int year) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        return NonWorkingDay.isWeekend(first) ? first.with(TemporalAdjusters.next(MONDAY)) : first;
    }

    private static BankHoliday goodFriday(int year) {
        return new BankHoliday(Easter.sunday(year).minusDays(2), "Good Friday");
    }

    private static BankHoliday christmasDay(LocalDate kept) {
        return new BankHoliday(kept, "Christmas Day");
    }

    private static BankHoliday boxingDay(LocalDate kept) {
        return new BankHoliday(kept, "Boxing Day");
    }

    /// Two days on, for either of the two: the Monday or Tuesday that the other does not take.
    private static LocalDate keptAfterWeekend(LocalDate day) {
        return NonWorkingDay.isWeekend(day) ? day.plusDays(2) : day;
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(MONDAY));
    }
}
