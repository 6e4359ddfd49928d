package org.redress.core.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.core.report.Report.Cell;
import org.redress.core.report.Tally.Measure;

/// Makes a published table from counted records: cells, totals, percentages, averages and notes.
public final class Tabulator {

    private final Tally tally;
    private final Columns columns;

    private Tabulator(Tally tally, Columns columns) {
        this.tally = tally;
        this.columns = columns;
    }

    /// The table.
    ///
    /// @param tally its counted records as at the date
    /// @param columns its columns in the report's year
    public static Report.Table tabulate(
            TableSpec spec, Tally tally, Columns columns, LocalDate asAt) {
        Tabulator tabulator = new Tabulator(tally, columns);
        Report.Table table =
                new Report.Table(
                        spec.id(),
                        spec.title(),
                        columns.titles(),
                        spec.rows().stream().flatMap(tabulator::rows).toList(),
                        spec.notes().stream().flatMap(note -> tabulator.note(note, asAt)).toList());
        return switch (spec.disclosure()) {
            case OPEN -> table;
            case SUPPRESSED -> Suppression.of(table);
        };
    }

    /// A table that hides small counts, while its year is not over: without its rows.
    public static Report.Table notYet(TableSpec spec, Columns columns, LocalDate asAt) {
        return Suppression.notYet(tabulate(spec, new Tally(Map.of()), columns, asAt));
    }

    private Stream<Report.Row> rows(RowSpec row) {
        return switch (row) {
            case RowSpec.Count(var id, var label, var key) -> count(id, label, List.of(key));
            case RowSpec.Total(var id, var label, var keys) -> count(id, label, keys);
            case RowSpec.Share(var id, var label, var key, var of) ->
                    row(id, label, List.of(key), column -> share(key, of, column));
            case RowSpec.CountWithShare(var id, var label, var key, var of) ->
                    row(
                            id,
                            label,
                            List.of(key),
                            column -> share(key, of, column).or(() -> count(List.of(key), column)));
            case RowSpec.AverageDays(var id, var label, var key) ->
                    row(id, label, List.of(key), column -> Cells.mean(tally.at(key, column)));
            case RowSpec.Pounds(var id, var label, var keys, var withCount) ->
                    row(id, label, keys, column -> pounds(tally.at(keys, column), withCount));
            case RowSpec.Ratio(var id, var label, var key, var to) ->
                    row(
                            id,
                            label,
                            List.of(key, to),
                            column ->
                                    Cells.ratio(
                                            tally.at(key, column).count(),
                                            tally.at(to, column).count()));
            case RowSpec.Each each ->
                    new EachRows(each, tally, columns)
                            .lines().stream()
                                    .flatMap(line ->
                                            count(
                                                    line.entry().id(),
                                                    line.entry().label(),
                                                    line.keys()));
            case RowSpec.PerResidents(var id, var label, var keys, var population, var per) ->
                    row(
                            id,
                            label,
                            keys,
                            column ->
                                    Cells.rate(
                                            tally.at(keys, column).count(),
                                            BigDecimal.valueOf(population.orElse(0)),
                                            per));
        };
    }

    private Stream<Report.Row> count(String id, String label, List<String> keys) {
        return row(id, label, keys, column -> count(keys, column));
    }

    private Stream<Report.Row> row(
            String id,
            String label,
            List<String> keys,
            Function<Columns.Column, Optional<Cell>> cell) {
        return Stream.of(
                new Report.Row(id, label, keys, columns.all().stream().map(cell).toList()));
    }

    private Optional<Cell> count(List<String> keys, Columns.Column column) {
        return column.worked()
                .map(worked -> worked.cell(tally, keys))
                .orElseGet(() -> Optional.of(Cell.count(tally.at(keys, column).count())));
    }

    private Optional<Cell> share(String key, List<String> of, Columns.Column column) {
        long part = tally.at(key, column).count();
        long whole = tally.at(of, column).count();
        return whole == 0
                ? Optional.empty()
                : Optional.of(Cell.count(part).withPercent(Rounding.percent(part, whole)));
    }

    private static Optional<Cell> pounds(Measure measure, boolean withCount) {
        Cell cell = Cell.pounds(Rounding.pounds(measure.sum()));
        return Optional.of(withCount ? cell.withCount(measure.count()) : cell);
    }

    private Stream<String> note(NoteSpec note, LocalDate asAt) {
        return switch (note) {
            case NoteSpec.Fixed(var text) -> Stream.of(text);
            case NoteSpec.Counted counted ->
                    new CountedNote(counted, tally, columns, asAt).text().stream();
        };
    }
}
