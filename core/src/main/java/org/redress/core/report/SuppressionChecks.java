package org.redress.core.report;

import java.util.List;
import java.util.stream.Stream;

/// What is wrong with a table whose small counts are hidden: what else it shows would tell them.
final class SuppressionChecks {

    private SuppressionChecks() {}

    static List<String> problems(ReportSpec report) {
        return report.sections().stream()
                .flatMap(section ->
                        Stream.concat(
                                section.tables().stream(),
                                section.charts().stream().map(ChartSpec::figures)))
                .filter(table -> table.disclosure() == Disclosure.SUPPRESSED)
                .distinct()
                .flatMap(table ->
                        problems(table)
                                .map(problem ->
                                        "table '%s' of report '%s' hides small counts but %s"
                                                .formatted(table.id(), report.id(), problem)))
                .toList();
    }

    private static Stream<String> problems(TableSpec table) {
        Stream<String> columns =
                table.columns() instanceof ColumnsSpec.Years
                        ? Stream.empty()
                        : Stream.of("its columns are no years");
        Stream<String> notes =
                table.notes().stream()
                        .filter(NoteSpec.Counted.class::isInstance)
                        .map(_ -> "has a counted note");
        return Stream.of(columns, table.rows().stream().flatMap(SuppressionChecks::problem), notes)
                .flatMap(each -> each);
    }

    private static Stream<String> problem(RowSpec row) {
        return switch (row) {
            case RowSpec.Count _ -> Stream.empty();
            case RowSpec.Total total -> only(total.id().equals(Suppression.TOTAL), row);
            case RowSpec.Each each -> only(each.order() == RowSpec.Each.Order.VOCABULARY, row);
            case RowSpec.Share _,
                    RowSpec.CountWithShare _,
                    RowSpec.AverageDays _,
                    RowSpec.Pounds _,
                    RowSpec.PerResidents _,
                    RowSpec.Ratio _ ->
                    only(false, row);
        };
    }

    private static Stream<String> only(boolean sound, RowSpec row) {
        return sound
                ? Stream.empty()
                : Stream.of(
                        switch (row) {
                            case RowSpec.Total total ->
                                    "its row '" + total.id() + "' is a total not called 'total'";
                            case RowSpec.Each each ->
                                    "its rows '" + each.prefix() + "' are ordered by their counts";
                            case RowSpec other ->
                                    "its row '"
                                            + RowIds.of(other).findFirst().orElse("")
                                            + "' shows more than how many";
                        });
    }
}
