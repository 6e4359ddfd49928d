package org.redress.core.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    public Measure at(String row, String column) {
        return Optional.ofNullable(measures.get(new At(row, column))).orElse(Measure.NONE);
    }

    /// The row keys that have records.
    public Set<String> rows() {
        return measures.keySet().stream().map(At::row).collect(Collectors.toSet());
    }
}
