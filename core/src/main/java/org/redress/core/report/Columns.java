package org.redress.core.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.FinancialYear;

/// A table's columns in the report of one year.
///
/// @param all in order
/// @param firstDay the first day that they span
/// @param lastDay the last one
public record Columns(List<Column> all, LocalDate firstDay, LocalDate lastDay) {

    /// What the column over every record is called.
    public static final String TOTAL = "TOTAL";

    public Columns {
        all = List.copyOf(all);
    }

    /// A column and the records that it takes.
    ///
    /// @param title what it is called, and how it is named in addresses
    /// @param keys the column keys of its records, or, where `otherThan`, of the records that it
    ///   does not take
    /// @param otherThan whether it takes every record except those under its keys
    /// @param worked what it is worked out by, where it shows more than how many records it takes
    public record Column(
            String title, List<String> keys, boolean otherThan, Optional<YearlyFormula> worked) {

        public Column {
            keys = List.copyOf(keys);
        }

        private Column(String title, List<String> keys, boolean otherThan) {
            this(title, keys, otherThan, Optional.empty());
        }

        /// A column of the records under these keys.
        Column(String title, List<String> keys) {
            this(title, keys, false);
        }

        private static Column of(String key) {
            return new Column(key, List.of(key), false);
        }

        boolean takes(String key) {
            return keys.contains(key) != otherThan;
        }
    }

    /// The columns of a table for a report's year, as at its last day.
    public static Columns of(ColumnsSpec spec, FinancialYear year) {
        return of(spec, year, year.lastDay());
    }

    /// The columns of a table for a report's year, as at a day.
    public static Columns of(ColumnsSpec spec, FinancialYear year, LocalDate asAt) {
        return switch (spec) {
            case ColumnsSpec.Years(int count) -> years(year, count);
            case ColumnsSpec.Keys keys ->
                    new Columns(withTotal(keys), year.firstDay(), year.lastDay());
            case ColumnsSpec.Formulas(var formulas) -> worked(formulas, year);
            case ColumnsSpec.Months(int count) -> months(YearMonth.from(asAt), count);
        };
    }

    private static Columns months(YearMonth last, int count) {
        List<YearMonth> months =
                IntStream.range(0, count)
                        .mapToObj(place -> last.minusMonths(count - 1L - place))
                        .toList();
        return new Columns(
                months.stream()
                        .map(month ->
                                new Column(
                                        Dates.shortMonth(month), List.of(month.toString()), false))
                        .toList(),
                months.getFirst().atDay(1),
                last.atEndOfMonth());
    }

    private static Columns worked(List<Formula> formulas, FinancialYear year) {
        List<YearlyFormula> yearly =
                formulas.stream().map(formula -> YearlyFormula.of(formula, year)).toList();
        FinancialYear first =
                yearly.stream()
                        .map(YearlyFormula::firstYear)
                        .min(Comparator.naturalOrder())
                        .orElse(year);
        return new Columns(
                yearly.stream()
                        .map(each ->
                                new Column(each.title(), each.keys(), false, Optional.of(each)))
                        .toList(),
                first.firstDay(),
                year.lastDay());
    }

    private static Columns years(FinancialYear last, int count) {
        List<FinancialYear> years =
                IntStream.range(0, count).mapToObj(ago -> last.minus(count - 1 - ago)).toList();
        return new Columns(
                years.stream().map(year -> Column.of(year.label())).toList(),
                years.getFirst().firstDay(),
                last.lastDay());
    }

    private static List<Column> withTotal(ColumnsSpec.Keys spec) {
        List<Column> columns =
                new ArrayList<>(
                        spec.keys().stream()
                                .map(key -> key.equals(spec.rest()) ? rest(spec) : Column.of(key))
                                .toList());
        columns.add(new Column(TOTAL, List.of(), true));
        return columns;
    }

    private static Column rest(ColumnsSpec.Keys spec) {
        List<String> others = spec.keys().stream().filter(key -> !key.equals(spec.rest())).toList();
        return new Column(spec.rest(), others, true);
    }

    public List<String> titles() {
        return all.stream().map(Column::title).toList();
    }

    public Optional<Column> titled(String title) {
        return all.stream().filter(column -> column.title().equals(title)).findFirst();
    }
}
