package org.redress.core.report;

import java.util.List;
import java.util.stream.Stream;

/// The ids that a table's rows may have, as far as they can be told before there are records.
final class RowIds {

    private RowIds() {}

    static List<String> of(TableSpec table) {
        return table.rows().stream().flatMap(RowIds::of).toList();
    }

    static Stream<String> of(RowSpec row) {
        return switch (row) {
            case RowSpec.Count(var id, _, _) -> Stream.of(id);
            case RowSpec.Share(var id, _, _, _) -> Stream.of(id);
            case RowSpec.CountWithShare(var id, _, _, _) -> Stream.of(id);
            case RowSpec.AverageDays(var id, _, _) -> Stream.of(id);
            case RowSpec.Pounds(var id, _, _, _) -> Stream.of(id);
            case RowSpec.Total(var id, _, _) -> Stream.of(id);
            case RowSpec.PerResidents(var id, _, _, _, _) -> Stream.of(id);
            case RowSpec.Ratio(var id, _, _, _) -> Stream.of(id);
            case RowSpec.Each(_, var entries, _, _) -> entries.stream().map(RowSpec.Entry::id);
        };
    }
}
