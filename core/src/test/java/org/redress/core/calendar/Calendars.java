package org.redress.core.calendar;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.redress.core.holidays.BankHolidayList;

/// The calendars and dates that these tests share.
final class Calendars {

    static final WorkingCalendar LISTED = WorkingCalendar.of(BankHolidayList.shipped());
    static final WorkingCalendar PROJECTED = WorkingCalendar.of(List.of());

    private Calendars() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /// Days of the calendar that leave room for counting a few years either way.
    static Arbitrary<LocalDate> days() {
        return daysBetween("1975-01-01", "2195-12-31");
    }

    static Arbitrary<LocalDate> daysBetween(String first, String last) {
        return Arbitraries.longs()
                .between(day(first).toEpochDay(), day(last).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
