package org.redress.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quarter of a financial year: the first is April to June.
///
/// @param year the financial year
/// @param number 1 to 4
public record Quarter(FinancialYear year, int number) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{3})-Q([1-4])");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > QUARTERS) {
            throw new IllegalArgumentException("A year has quarters 1 to 4, not " + number);
        }
    }

    /// The quarter in which a day falls.
    public static Quarter of(LocalDate day) {
        int monthsFromApril = (day.getMonthValue() + 8) % 12;
        return new Quarter(FinancialYear.of(day), monthsFromApril / MONTHS + 1);
    }

    /// Reads an id such as `2025-Q1`, which is April to June 2025; empty for any other form.
    public static Optional<Quarter> tryParse(String id) {
        Matcher matcher = FORM.matcher(id);
        return matcher.matches()
                ? Optional.of(
                        new Quarter(
                                new FinancialYear(Integer.parseInt(matcher.group(1))),
                                Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /// The year in which its financial year starts and its number, such as `2025-Q1`.
    public String id() {
        return year.startYear() + "-Q" + number;
    }

    /// Such as `2025-26 Q1`.
    public String label() {
        return year.label() + " Q" + number;
    }

    /// Such as `April to June 2025`.
    public String months() {
        return Dates.month(firstDay()) + " to " + Dates.monthAndYear(lastDay());
    }

    public LocalDate firstDay() {
        return year.firstDay().plusMonths((long) MONTHS * (number - 1));
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /// The one so many quarters earlier.
    public Quarter minus(int quarters) {
        return of(firstDay().minusMonths((long) MONTHS * quarters));
    }
}
