package org.redress.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redress.core.report.Report.Cell;

/// Hides small counts in each column of a table by [HiddenCounts].
final class Suppression {

    static final String MARK = "hidden";

    /// The row over all others.
    static final String TOTAL = "total";

    static final String NOTE =
            "Hidden: numbers from 1 to 4, and other numbers from which one of those could be worked"
                    + " out.";

    static final String WITHHELD =
            "Where nothing but a total stands for a year, too few people answered in it for their"
                    + " answers to be shown.";

    static final String NOT_YET =
            "Shown once the year is over, as at its last day: two days' figures side by side would"
                    + " tell what one person answered.";

    private static final Optional<Cell> HIDDEN = Optional.of(Cell.text(MARK));

    private Suppression() {}

    /// The table as it may be shown. A year whose counts hiding cannot keep shows its total alone,
    /// and a row that has nothing in another year is left out: that it is there would tell.
    static Report.Table of(Report.Table table) {
        List<Report.Row> all = parts(table);
        List<Integer> columns = IntStream.range(0, table.columns().size()).boxed().toList();
        List<Integer> withheld =
                columns.stream().filter(at -> hidden(all, at).withholds()).toList();
        List<Report.Row> parts =
                all.stream()
                        .filter(row -> withheld.isEmpty() || hasAny(row, columns, withheld))
                        .toList();
        List<Set<Integer>> hidden =
                columns.stream()
                        .map(at -> withheld.contains(at) ? places(parts) : hidden(parts, at).rows())
                        .toList();
        List<Report.Row> rows =
                table.rows().stream()
                        .filter(row -> isTotal(row) || parts.contains(row))
                        .map(row -> row(row, parts.indexOf(row), hidden))
                        .toList();
        return shown(table, rows, notes(columns, withheld, hidden));
    }

    private static List<String> notes(
            List<Integer> columns, List<Integer> withheld, List<Set<Integer>> hidden) {
        boolean hides =
                columns.stream()
                        .anyMatch(at -> !withheld.contains(at) && !hidden.get(at).isEmpty());
        List<String> notes = new ArrayList<>();
        if (hides) {
            notes.add(NOTE);
        }
        if (!withheld.isEmpty()) {
            notes.add(WITHHELD);
        }
        return notes;
    }

    private static boolean hasAny(Report.Row row, List<Integer> columns, List<Integer> withheld) {
        return columns.stream().anyMatch(at -> !withheld.contains(at) && count(row, at) > 0);
    }

    private static Set<Integer> places(List<Report.Row> rows) {
        return IntStream.range(0, rows.size()).boxed().collect(Collectors.toSet());
    }

    /// The table while its year is not over.
    static Report.Table notYet(Report.Table table) {
        return shown(table, List.of(), List.of(NOT_YET));
    }

    private static Report.Table shown(
            Report.Table table, List<Report.Row> rows, List<String> added) {
        List<String> notes = new ArrayList<>(table.notes());
        notes.addAll(added);
        return new Report.Table(
                table.id(), table.title(), table.columns(), rows, notes, Disclosure.SUPPRESSED);
    }

    private static HiddenCounts hidden(List<Report.Row> parts, int column) {
        return HiddenCounts.of(parts.stream().map(row -> count(row, column)).toList());
    }

    private static List<Report.Row> parts(Report.Table table) {
        return table.rows().stream().filter(row -> !isTotal(row)).toList();
    }

    private static Report.Row row(Report.Row row, int place, List<Set<Integer>> hidden) {
        List<Optional<Cell>> cells =
                IntStream.range(0, hidden.size())
                        .mapToObj(
                                at -> hidden.get(at).contains(place) ? HIDDEN : row.cells().get(at))
                        .toList();
        return new Report.Row(row.id(), row.label(), row.keys(), cells);
    }

    private static boolean isTotal(Report.Row row) {
        return row.id().equals(TOTAL);
    }

    private static long count(Report.Row row, int column) {
        return row.cells().get(column).flatMap(Cell::n).orElse(0L);
    }
}
