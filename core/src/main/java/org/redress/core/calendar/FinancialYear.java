package org.redress.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A council's year, from 1 April to 31 March.
///
/// @param startYear the calendar year in which it starts, of four figures
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{3})-([0-9]{2})");

    public FinancialYear {
        if (startYear < 1000 || startYear > 9999) {
            throw new IllegalArgumentException(
                    "A financial year starts in a year of four figures, not " + startYear);
        }
    }

    /// The financial year in which a day falls.
    public static FinancialYear of(LocalDate day) {
        boolean begun = day.getMonthValue() >= Month.APRIL.getValue();
        return new FinancialYear(begun ? day.getYear() : day.getYear() - 1);
    }

    /// Reads a label such as `2024-25`.
    ///
    /// @throws IllegalArgumentException if it has another form, or its second year does not follow
    public static FinancialYear parse(String label) {
        return tryParse(label)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "'"
                                        + label
                                        + "' is not a financial year: it is written as"
                                        + " 2024-25, the year in which it starts, a hyphen"
                                        + " and the last two figures of the year after"));
    }

    /// Reads a label such as `2024-25`; empty where [#parse(String)] would refuse it.
    public static Optional<FinancialYear> tryParse(String label) {
        Matcher matcher = FORM.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
        return year.label().equals(label) ? Optional.of(year) : Optional.empty();
    }

    /// Such as `2024-25`, and `1999-00` at the turn of a century.
    public String label() {
        int next = (startYear + 1) % 100;
        return startYear + (next < 10 ? "-0" : "-") + next;
    }

    /// 1 April.
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    /// 31 March of the year after.
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    /// The financial year so many years earlier.
    public FinancialYear minus(int years) {
        return new FinancialYear(startYear - years);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
