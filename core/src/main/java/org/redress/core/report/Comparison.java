package org.redress.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.core.report.Report.Cell;

/// What differs between the same tables as they were on two days. Tables that hide small counts are
/// not compared: two days' figures side by side could tell what each hides.
///
/// @param differences in the order of the tables
public record Comparison(List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /// A cell that differs.
    ///
    /// @param before empty where the cell is, or the row was not there
    public record Difference(
            Report.Table table,
            Report.Row row,
            String column,
            Optional<Cell> before,
            Optional<Cell> after) {}

    /// Compares the tables.
    ///
    /// @param before the same tables as `after`, in the same order
    public static Comparison of(List<Report.Table> before, List<Report.Table> after) {
        return new Comparison(
                IntStream.range(0, after.size())
                        .filter(at -> after.get(at).disclosure() == Disclosure.OPEN)
                        .boxed()
                        .flatMap(at -> differences(before.get(at), after.get(at)))
                        .toList());
    }

    private static Stream<Difference> differences(Report.Table before, Report.Table after) {
        List<Report.Row> rows = new ArrayList<>(after.rows());
        before.rows().stream().filter(row -> after.row(row.id()).isEmpty()).forEach(rows::add);
        Map<String, Report.Row> earlier = byId(before);
        Map<String, Report.Row> later = byId(after);
        return rows.stream()
                .flatMap(row ->
                        IntStream.range(0, after.columns().size())
                                .mapToObj(at ->
                                        new Difference(
                                                after,
                                                row,
                                                after.columns().get(at),
                                                cell(earlier, row, at),
                                                cell(later, row, at))))
                .filter(difference -> !difference.before().equals(difference.after()));
    }

    private static Map<String, Report.Row> byId(Report.Table table) {
        return table.rows().stream()
                .collect(
                        Collectors.toMap(Report.Row::id, Function.identity(), (first, _) -> first));
    }

    private static Optional<Cell> cell(Map<String, Report.Row> rows, Report.Row row, int at) {
        return Optional.ofNullable(rows.get(row.id())).flatMap(found -> found.cells().get(at));
    }
}
