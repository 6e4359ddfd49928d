package org.redress.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/// Dates spelled as GOV.UK spells them, whatever the machine's own language.
///
/// The names of Java's months and weekdays are the English words, so no locale data is loaded.
public final class Dates {

    private Dates() {}

    /// Such as `14 March 2025`.
    public static String longForm(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /// Such as `Friday 14 March 2025`.
    public static String withWeekday(LocalDate date) {
        return weekday(date) + " " + longForm(date);
    }

    /// Such as `Friday 14 March`, for where the year is plain.
    public static String withWeekdayInYear(LocalDate date) {
        return weekday(date) + " " + dayAndMonth(date);
    }

    /// Such as `Mar 2025`, where there is little room.
    public static String shortMonth(YearMonth month) {
        return word(month.getMonth()).substring(0, 3) + " " + month.getYear();
    }

    static String weekday(LocalDate date) {
        return word(date.getDayOfWeek());
    }

    static String month(LocalDate date) {
        return word(date.getMonth());
    }

    static String monthAndYear(LocalDate date) {
        return month(date) + " " + date.getYear();
    }

    private static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + word(date.getMonth());
    }

    private static String word(Enum<?> name) {
        return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
