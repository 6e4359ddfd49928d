package org.redress.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            "Too few people answered in one of the years for their answers to be shown.";

    static final String NOT_YET =
            "Shown once the year is over, as at its last day: two days' figures side by side would"
                    + " tell what one person answered.";

    private static final Optional<Cell> HIDDEN = Optional.of(Cell.text(MARK));

    private Suppression() {}

    /// The table as it may be shown.
    static Report.Table of(Report.Table table) {
        List<HiddenCounts> columns =
                IntStream.range(0, table.columns().size())
                        .mapToObj(at -> hidden(table, at))
                        .toList();
        if (columns.stream().anyMatch(HiddenCounts::withholds)) {
            return shown(
                    table, table.rows().stream().filter(Suppression::isTotal).toList(), WITHHELD);
        }
        List<Report.Row> parts = parts(table);
        List<Report.Row> rows =
                table.rows().stream().map(row -> row(row, parts.indexOf(row), columns)).toList();
        boolean hides = columns.stream().anyMatch(column -> !column.rows().isEmpty());
        return shown(table, rows, hides ? NOTE : "");
    }

    /// The table while its year is not over.
    static Report.Table notYet(Report.Table table) {
        return shown(table, List.of(), NOT_YET);
    }

    private static Report.Table shown(Report.Table table, List<Report.Row> rows, String note) {
        List<String> notes = new ArrayList<>(table.notes());
        if (!note.isEmpty()) {
            notes.add(note);
        }
        return new Report.Table(
                table.id(), table.title(), table.columns(), rows, notes, Disclosure.SUPPRESSED);
    }

    private static HiddenCounts hidden(Report.Table table, int column) {
        return HiddenCounts.of(parts(table).stream().map(row -> count(row, column)).toList());
    }

    private static List<Report.Row> parts(Report.Table table) {
        return table.rows().stream().filter(row -> !isTotal(row)).toList();
    }

    private static Report.Row row(Report.Row row, int place, List<HiddenCounts> columns) {
        List<Optional<Cell>> cells =
                IntStream.range(0, columns.size())
                        .mapToObj(at ->
                                columns.get(at).rows().contains(place)
                                        ? HIDDEN
                                        : row.cells().get(at))
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
