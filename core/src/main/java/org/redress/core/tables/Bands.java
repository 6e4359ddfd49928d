package org.redress.core.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The bands into which working days to closure fall: within each of the limits, and over the last
/// one. A record still open is over once more days have gone than the last limit allows; until then
/// it is in no band.
///
/// @param limits in working days, the shortest first; at least one
record Bands(List<Integer> limits) {

    Bands {
        limits = List.copyOf(limits);
    }

    /// The row keys, in order.
    List<String> keys() {
        List<String> keys =
                new ArrayList<>(limits.stream().map(limit -> "within-" + limit).toList());
        keys.add("over-" + limits.getLast());
        return keys;
    }

    List<String> labels() {
        List<String> labels =
                new ArrayList<>(IntStream.range(0, limits.size()).mapToObj(this::within).toList());
        labels.add("Over " + limits.getLast() + " working days");
        return labels;
    }

    private String within(int band) {
        return band == 0
                ? "Within " + limits.getFirst() + " working days"
                : "In %d to %d working days".formatted(limits.get(band - 1) + 1, limits.get(band));
    }

    /// The SQL that tells the band of a stage record, for a `case`.
    String sql() {
        StringBuilder sql = new StringBuilder();
        limits.forEach(
                limit -> sql.append("when r.days <= %1$d then 'within-%1$d' ".formatted(limit)));
        return sql.append(
                        "when coalesce(r.days, r.days_gone) > %1$d then 'over-%1$d'"
                                .formatted(limits.getLast()))
                .toString();
    }
}
