package org.redress.core.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The counted records of one table, by row key and column key.
public record Tally(Map<At, Measure> measures) {

    public Tally {
        measures = Map.copyOf(measures);
    }

    /// A row key and a column key.
    public record At(String row, String column) {}

    /// How many records, and the sum of their values.
    public record Measure(long count, BigDecimal sum) {

        public static final Measure NONE = new Measure(0, BigDecimal.ZERO);

        public Measure plus(Measure other) {
            return new Measure(count + other.count, sum.add(other.sum));
        }
    }

    /// The records under a row key in a column.
    public Measure at(String row, Columns.Column column) {
        return at(List.of(row), column);
    }

    /// The records under any of the row keys in a column.
    public Measure at(Collection<String> rows, Columns.Column column) {
        return measures.entrySet().stream()
                .filter(entry -> rows.contains(entry.getKey().row()))
                .filter(entry -> column.takes(entry.getKey().column()))
                .map(Map.Entry::getValue)
                .reduce(Measure.NONE, Measure::plus);
    }

    /// The records under any of the row keys and any of the column keys.
    Measure under(Collection<String> rows, Collection<String> columnKeys) {
        return measures.entrySet().stream()
                .filter(entry -> rows.contains(entry.getKey().row()))
                .filter(entry -> columnKeys.contains(entry.getKey().column()))
                .map(Map.Entry::getValue)
                .reduce(Measure.NONE, Measure::plus);
    }

    /// The row keys that have records, in their natural order.
    public SortedSet<String> rows() {
        return measures.keySet().stream()
                .map(At::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
