package org.redress.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.core.report.Report;

/// The cells of a report's tables, by `table/row/column`, each as its measures.
final class ExpectedCells {

    private ExpectedCells() {}

    /// Reads `table,row,column,measure,value`.
    static Map<String, Map<String, String>> in(String resource) {
        Map<String, Map<String, String>> cells = new TreeMap<>();
        text(resource)
                .lines()
                .skip(1)
                .map(line -> line.split(",", 5))
                .forEach(line ->
                        cells.computeIfAbsent(
                                        String.join("/", line[0], line[1], line[2]),
                                        _ -> new TreeMap<>())
                                .put(line[3], line[4]));
        return cells;
    }

    private static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(ExpectedCells.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every cell of a report that is not empty.
    static Map<String, Map<String, String>> of(Report report) {
        Map<String, Map<String, String>> cells = new TreeMap<>();
        report.sections().stream()
                .flatMap(section -> section.tables().stream())
                .forEach(table ->
                        table.rows()
                                .forEach(row -> {
                                    for (int at = 0; at < table.columns().size(); at++) {
                                        String key =
                                                String.join(
                                                        "/",
                                                        table.id(),
                                                        row.id(),
                                                        table.columns().get(at));
                                        row.cells()
                                                .get(at)
                                                .ifPresent(cell -> cells.put(key, measures(cell)));
                                    }
                                }));
        return cells;
    }

    private static Map<String, String> measures(Report.Cell cell) {
        Map<String, String> measures = new TreeMap<>();
        Map<String, Optional<?>> all =
                Map.of(
                        "n", cell.n(),
                        "pct", cell.pct(),
                        "gbp", cell.gbp(),
                        "days", cell.days(),
                        "ratio", cell.ratio(),
                        "text", cell.text());
        all.forEach(
                (name, value) -> value.ifPresent(shown -> measures.put(name, shown.toString())));
        return measures;
    }
}
