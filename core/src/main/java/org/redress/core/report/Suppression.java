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

    private static final Optional<Cell> HIDDEN = Optional.of(Cell.text(MARK));

    private Suppression() {}

    /// The table as it may be shown.
    static Report.Table of(Report.Table table) {
        List<List<Optional<Cell>>> columns =
                IntStream.range(0, table.columns().size())
                        .mapToObj(at -> column(table.rows(), at))
                        .toList();
        List<Report.Row> rows =
                IntStream.range(0, table.rows().size())
                        .mapToObj(at -> row(table.rows().get(at), columns, at))
                        .toList();
        boolean hidden = columns.stream().anyMatch(column -> column.contains(HIDDEN));
        List<String> notes = new ArrayList<>(table.notes());
        if (hidden) {
            notes.add(NOTE);
        }
        return new Report.Table(
                table.id(), table.title(), table.columns(), rows, notes, Disclosure.SUPPRESSED);
    }

    private static Report.Row row(Report.Row row, List<List<Optional<Cell>>> columns, int at) {
        List<Optional<Cell>> cells = columns.stream().map(column -> column.get(at)).toList();
        return new Report.Row(row.id(), row.label(), row.keys(), cells);
    }

    private static List<Optional<Cell>> column(List<Report.Row> rows, int column) {
        List<Report.Row> parts = rows.stream().filter(row -> !isTotal(row)).toList();
        HiddenCounts hidden =
                HiddenCounts.of(parts.stream().map(row -> count(row, column)).toList());
        return rows.stream()
                .map(row -> {
                    boolean hides =
                            isTotal(row)
                                    ? hidden.total() || HiddenCounts.isSmall(count(row, column))
                                    : hidden.rows().contains(parts.indexOf(row));
                    return hides ? HIDDEN : row.cells().get(column);
                })
                .toList();
    }

    private static boolean isTotal(Report.Row row) {
        return row.id().equals(TOTAL);
    }

    private static long count(Report.Row row, int column) {
        return row.cells().get(column).flatMap(Cell::n).orElse(0L);
    }
}
