package org.redress.corporate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.spi.ReportSettings.Outline;

/// The service areas and their kinds of complaint, as rows of the council's tables.
///
/// @param all in order
record Areas(List<Outline> all) {

    /// The row key of a record `r` under its area.
    static final String AREA = "'area:' || r.area";

    /// The row key of a record `r` under its area and kind.
    static final String KIND = "'kind:' || r.area || ':' || r.kind";

    /// The row key of a stage record `r` under its area, kind and stage.
    static final String STAGE = KIND + " || ':' || r.ordinal";

    /// More stages than any procedure has.
    private static final int STAGES = 9;

    Areas {
        all = List.copyOf(all);
    }

    Each rows() {
        return new Each(
                "area:",
                all.stream()
                        .map(area -> new Entry(area.id().value(), area.id().value(), area.label()))
                        .toList(),
                Each.Order.VOCABULARY,
                "");
    }

    Each kinds() {
        return each(all.stream().flatMap(Areas::kinds));
    }

    Each stages() {
        return each(
                all.stream()
                        .flatMap(Areas::kinds)
                        .flatMap(kind ->
                                IntStream.rangeClosed(1, STAGES).mapToObj(n -> stage(kind, n))));
    }

    private static Each each(Stream<Entry> entries) {
        return new Each("kind:", entries.toList(), Each.Order.VOCABULARY, "");
    }

    private static Stream<Entry> kinds(Outline area) {
        return area.kinds().stream()
                .map(kind ->
                        new Entry(
                                area.id() + ":" + kind.id(),
                                area.id() + "-" + kind.id(),
                                area.label() + ": " + kind.label()));
    }

    private static Entry stage(Entry kind, int ordinal) {
        return new Entry(
                kind.key() + ":" + ordinal,
                kind.id() + "-stage-" + ordinal,
                kind.label() + ", stage " + ordinal);
    }
}
