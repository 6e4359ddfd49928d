package org.redress.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which rows a run of rows comes to, and in what order.
record EachRows(RowSpec.Each spec, Tally tally, Columns columns) {

    /// The entries that have something to show.
    List<RowSpec.Entry> entries() {
        Stream<RowSpec.Entry> known =
                spec.entries().stream().filter(this::hasRecords).sorted(order());
        return Stream.concat(known, unknown().filter(this::hasRecords)).toList();
    }

    private Comparator<RowSpec.Entry> order() {
        Comparator<RowSpec.Entry> lastLast = Comparator.comparing(this::isLast);
        return switch (spec.order()) {
            case VOCABULARY -> lastLast;
            case LARGEST_FIRST -> lastLast.thenComparing(this::total, Comparator.reverseOrder());
        };
    }

    private boolean isLast(RowSpec.Entry entry) {
        return !spec.last().isEmpty() && entry.key().equals(spec.last());
    }

    private long total(RowSpec.Entry entry) {
        return columns.titled(Columns.TOTAL)
                .map(total -> count(entry, total))
                .orElseGet(() ->
                        columns.all().stream().mapToLong(column -> count(entry, column)).sum());
    }

    private boolean hasRecords(RowSpec.Entry entry) {
        return columns.all().stream().anyMatch(column -> count(entry, column) > 0);
    }

    private long count(RowSpec.Entry entry, Columns.Column column) {
        return tally.at(spec.prefix() + entry.key(), column).count();
    }

    private Stream<RowSpec.Entry> unknown() {
        Set<String> known =
                spec.entries().stream().map(RowSpec.Entry::key).collect(Collectors.toSet());
        return tally.rows().stream()
                .filter(row -> row.startsWith(spec.prefix()))
                .map(row -> row.substring(spec.prefix().length()))
                .filter(key -> !known.contains(key))
                .map(key -> new RowSpec.Entry(key, key, key));
    }
}
