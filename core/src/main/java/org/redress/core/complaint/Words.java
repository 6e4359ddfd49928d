package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.Timescale;

/// The turns of phrase that refusals share.
final class Words {

    private Words() {}

    static String day(LocalDate day) {
        return Dates.longForm(day);
    }

    /// Such as `the 20th working day after`, before the day counted from.
    static String endOf(Timescale timescale) {
        return switch (timescale) {
            case Timescale.WorkingDays(int days) -> "the " + nth(days) + " working day after";
            case Timescale.WorkingDaysBefore(int days) ->
                    "the " + nth(days) + " working day before";
            case Timescale.MonthsCommencingOn(int months) ->
                    "the last day of " + months + " months commencing on";
            case Timescale.MonthsAfter(int months) -> months + " months after";
        };
    }

    static String nth(int number) {
        int lastTwo = number % 100;
        if (lastTwo >= 11 && lastTwo <= 13) {
            return number + "th";
        }
        return switch (number % 10) {
            case 1 -> number + "st";
            case 2 -> number + "nd";
            case 3 -> number + "rd";
            default -> number + "th";
        };
    }

    static String listed(Collection<?> things) {
        return things.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
