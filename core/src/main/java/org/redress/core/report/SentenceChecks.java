package org.redress.core.report;

import java.util.List;
import java.util.Optional;

/// What is wrong with a report's sentences.
final class SentenceChecks {

    private SentenceChecks() {}

    static List<String> problems(ReportSpec report) {
        List<TableSpec> tables =
                report.sections().stream().flatMap(section -> section.tables().stream()).toList();
        return report.sections().stream()
                .flatMap(section ->
                        section.sentences().stream()
                                .flatMap(sentence -> problem(sentence, tables).stream())
                                .map(problem ->
                                        "section '%s' of report '%s' has a sentence of %s"
                                                .formatted(section.id(), report.id(), problem)))
                .toList();
    }

    private static Optional<String> problem(SentenceSpec sentence, List<TableSpec> tables) {
        Optional<TableSpec> found =
                tables.stream().filter(table -> table.id().equals(sentence.table())).findFirst();
        if (found.isEmpty()) {
            return Optional.of("table '" + sentence.table() + "', which the report has not");
        }
        TableSpec table = found.get();
        String named = "table '" + table.id() + "', ";
        if (!(table.columns() instanceof ColumnsSpec.Years)) {
            return Optional.of(named + "whose columns are no years");
        }
        return RowIds.of(table).contains(sentence.row())
                ? Optional.empty()
                : Optional.of(named + "which has no row '" + sentence.row() + "'");
    }
}
