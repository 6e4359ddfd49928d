package org.redress.core.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which rows a run of rows comes to, and in what order.
record EachRows(RowSpec.Each spec, Tally tally, Columns columns) {

    /// A row of the run.
    ///
    /// @param entry what it is called
    /// @param keys the row keys of its records
    /// @param known whether the vocabulary has it
    record Line(RowSpec.Entry entry, List<String> keys, boolean known) {}

    /// The rows that have something to show: records, or none of so many that it makes a rate of 0.
    List<Line> lines() {
        return Stream.concat(known(), unknown())
                .filter(line -> hasRecords(line) || hasRate(line))
                .sorted(order())
                .toList();
    }

    private Comparator<Line> order() {
        Comparator<Line> last = Comparator.comparing(this::isLast);
        Comparator<Line> knownFirst = Comparator.comparing(Line::known, Comparator.reverseOrder());
        return switch (spec.order()) {
            case VOCABULARY -> last.thenComparing(knownFirst);
            case LARGEST_FIRST ->
                    last.thenComparing(this::total, Comparator.reverseOrder())
                            .thenComparing(knownFirst);
            case HIGHEST_PERCENT_FIRST ->
                    last.thenComparing(this::percent, Comparator.reverseOrder())
                            .thenComparing(knownFirst);
        };
    }

    private boolean isLast(Line line) {
        return !spec.last().isEmpty() && line.entry().id().equals(spec.last());
    }

    private long total(Line line) {
        return columns.titled(Columns.TOTAL)
                .map(total -> count(line, total))
                .orElseGet(() ->
                        columns.all().stream().mapToLong(column -> count(line, column)).sum());
    }

    /// Below every percentage where the line has none.
    private long percent(Line line) {
        return columns.all().stream()
                .flatMap(column -> column.worked().stream())
                .flatMap(worked -> worked.cell(tally, line.keys()).stream())
                .flatMap(cell -> cell.pct().stream())
                .findFirst()
                .orElse(-1L);
    }

    private boolean hasRecords(Line line) {
        return columns.all().stream().anyMatch(column -> count(line, column) > 0);
    }

    private boolean hasRate(Line line) {
        return columns.all().stream()
                .flatMap(column -> column.worked().stream())
                .filter(worked -> worked.formula() instanceof Formula.Rate)
                .anyMatch(worked -> worked.cell(tally, line.keys()).isPresent());
    }

    private long count(Line line, Columns.Column column) {
        return tally.at(line.keys(), column).count();
    }

    private Stream<Line> known() {
        return spec.entries().stream()
                .map(entry -> new Line(entry, List.of(spec.prefix() + entry.key()), true));
    }

    /// By label, whatever the letter case.
    private Stream<Line> unknown() {
        Set<String> known =
                spec.entries().stream().map(RowSpec.Entry::key).collect(Collectors.toSet());
        Map<String, List<String>> bySlug =
                tally.rows().stream()
                        .filter(row -> row.startsWith(spec.prefix()))
                        .map(row -> row.substring(spec.prefix().length()))
                        .filter(key -> !known.contains(key))
                        .collect(
                                Collectors.groupingBy(
                                        LabelSlug::of, TreeMap::new, Collectors.toList()));
        return bySlug.entrySet().stream().map(group -> unknown(group.getKey(), group.getValue()));
    }

    private Line unknown(String id, List<String> keys) {
        String label = Collections.min(keys);
        List<String> rows = keys.stream().map(key -> spec.prefix() + key).toList();
        return new Line(new RowSpec.Entry(label, id, label), rows, false);
    }
}
