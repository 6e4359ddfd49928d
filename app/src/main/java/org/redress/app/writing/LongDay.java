package org.redress.app.writing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as letters write them, such as `14 March 2025`.
public final class LongDay {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,2}) ([A-Za-z]+) ([0-9]{4})");

    private LongDay() {}

    /// The day that is meant; empty where it is none.
    public static Optional<LocalDate> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? month(matcher.group(2))
                        .flatMap(month ->
                                day(
                                        Integer.parseInt(matcher.group(3)),
                                        month.getValue(),
                                        Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    /// The day of three boxes; empty where it is none.
    public static Optional<LocalDate> of(String day, String month, String year) {
        boolean figures =
                day.matches("[0-9]{1,2}")
                        && month.matches("[0-9]{1,2}")
                        && year.matches("[0-9]{4}");
        return figures
                ? day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                : Optional.empty();
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
