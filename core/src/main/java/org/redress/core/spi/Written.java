package org.redress.core.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Text;

/// A value as it was written, read as what it should be.
sealed interface Written<T> {

    /// It is one.
    record Sound<T>(T value) implements Written<T> {}

    /// It is none.
    record Flawed<T>(String reason) implements Written<T> {}

    int LONGEST_PASSAGE = 20_000;
    Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    Pattern COUNT = Pattern.compile("\\d{1,9}");
    Pattern POUNDS = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    /// A day that the calendar counts.
    static Written<LocalDate> day(String value) {
        return parsedDay(value)
                .map(Written::counted)
                .orElseGet(() -> not(value, "no date: write year-month-day, such as 2025-03-31"));
    }

    /// The day, if it is one, whether the calendar counts it or not.
    static Optional<LocalDate> parsedDay(String value) {
        try {
            return DATE.matcher(value).matches()
                    ? Optional.of(LocalDate.parse(value))
                    : Optional.empty();
        } catch (DateTimeParseException notReal) {
            return Optional.empty();
        }
    }

    private static Written<LocalDate> counted(LocalDate day) {
        return day.isBefore(WorkingCalendar.FIRST_DAY) || day.isAfter(WorkingCalendar.LAST_DAY)
                ? new Flawed<>(
                        day
                                + " is not between "
                                + WorkingCalendar.FIRST_DAY
                                + " and "
                                + WorkingCalendar.LAST_DAY)
                : new Sound<>(day);
    }

    /// A whole number that is not negative.
    static Written<Integer> count(String value) {
        return COUNT.matcher(value).matches()
                ? new Sound<>(Integer.valueOf(value))
                : not(value, "no whole number");
    }

    /// A sum in pounds, as pence.
    static Written<Long> pence(String value) {
        return POUNDS.matcher(value).matches()
                ? new Sound<>(new BigDecimal(value).movePointRight(2).longValueExact())
                : not(
                        value,
                        "no sum in pounds: write digits, with a point and pence if need be, such"
                                + " as 250.00");
    }

    /// A short text on one line.
    static Written<String> line(String value, int longest) {
        return value.codePoints().anyMatch(Character::isISOControl)
                ? new Flawed<>("stands on one line")
                : atMost(value, longest);
    }

    /// What somebody wrote.
    static Written<Text> passage(String value) {
        return switch (atMost(value, LONGEST_PASSAGE)) {
            case Sound<String>(String sound) -> new Sound<>(Text.of(sound));
            case Flawed<String>(String reason) -> new Flawed<>(reason);
        };
    }

    private static Written<String> atMost(String value, int longest) {
        int length = value.codePointCount(0, value.length());
        return length > longest
                ? new Flawed<>("has " + length + " characters where " + longest + " are the most")
                : new Sound<>(value);
    }

    private static <T> Written<T> not(String value, String what) {
        return new Flawed<>("'" + Fields.shown(value) + "' is " + what);
    }
}
