package org.redress.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redress.core.report.Report;

/// What the cells of a report's tables show, by `table,row,column,measure`.
final class ExpectedCells {

    private ExpectedCells() {}

    /// Reads lines of `table,row,column,measure,value`.
    static Map<String, String> in(String resource) {
        return text(resource)
                .lines()
                .skip(1)
                .collect(
                        Collectors.toMap(
                                line -> line.substring(0, line.lastIndexOf(',')),
                                line -> line.substring(line.lastIndexOf(',') + 1)));
    }

    /// The cells of which something is shown.
    static Set<String> cells(Map<String, String> measures) {
        return measures.keySet().stream()
                .map(key -> key.substring(0, key.lastIndexOf(',')))
                .collect(Collectors.toSet());
    }

    static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(ExpectedCells.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything that a report's tables show, by the columns' labels.
    static Map<String, String> of(Report report) {
        return of(report, (table, at) -> table.columns().get(at));
    }

    /// Everything that a report's tables show, by the columns' places from 1.
    static Map<String, String> byPlace(Report report) {
        return of(report, (_, at) -> Integer.toString(at + 1));
    }

    private static Map<String, String> of(
            Report report, BiFunction<Report.Table, Integer, String> column) {
        Map<String, String> measures = new TreeMap<>();
        report.sections().stream()
                .map(Report.Section::tables)
                .flatMap(Collection::stream)
                .forEach(table -> table.rows().forEach(row -> add(measures, table, row, column)));
        return measures;
    }

    private static void add(
            Map<String, String> measures,
            Report.Table table,
            Report.Row row,
            BiFunction<Report.Table, Integer, String> column) {
        IntStream.range(0, table.columns().size())
                .forEach(at -> {
                    String cell =
                            String.join(",", table.id(), row.id(), column.apply(table, at));
                    row.cells()
                            .get(at)
                            .ifPresent(shown ->
                                    shown(shown)
                                            .forEach((measure, value) ->
                                                    value.ifPresent(there ->
                                                            measures.put(
                                                                    cell + "," + measure,
                                                                    there.toString()))));
                });
    }

    private static Map<String, Optional<?>> shown(Report.Cell cell) {
        return Map.of(
                "n", cell.n(),
                "pct", cell.pct(),
                "gbp", cell.gbp(),
                "days", cell.days(),
                "ratio", cell.ratio(),
                "text", cell.text());
    }
}
