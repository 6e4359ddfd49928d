package org.redress.core.testkit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.Page;
import org.redress.core.casework.ReportDesk;
import org.redress.core.casework.ReportDesk.CountedRecord;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;

/// A report of 2024-25 as a test looks at it: rows as short texts.
public record Drawn(ReportDesk desk, ReportId id, LocalDate asAt) {

    private static final FinancialYear YEAR = FinancialYear.parse("2024-25");

    public Report report() {
        return desk.draw(id, YEAR, asAt).orElseThrow();
    }

    /// By table id, each row as `id: cells`.
    public Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        report().sections().stream()
                .flatMap(section -> section.tables().stream())
                .forEach(table ->
                        tables.put(table.id(), table.rows().stream().map(Drawn::line).toList()));
        return tables;
    }

    public Report.Table table(String table) {
        return report().sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(found -> found.id().equals(table))
                .findFirst()
                .orElseThrow();
    }

    public List<String> ids(String table) {
        return table(table).rows().stream().map(Report.Row::id).toList();
    }

    public String row(String table, String row) {
        return cells(table(table).row(row).orElseThrow());
    }

    public List<String> lines(String table) {
        return table(table).rows().stream().map(Drawn::line).toList();
    }

    public List<String> list(String list) {
        return report().sections().stream()
                .flatMap(section -> section.lists().stream())
                .filter(found -> found.id().equals(list))
                .findFirst()
                .orElseThrow()
                .items();
    }

    /// The records behind a cell, as `reference/stage/value`, read one at a time, so that every
    /// page boundary is crossed.
    public List<String> behind(String table, String row, String column) {
        ReportDesk.Cell cell = new ReportDesk.Cell(id, YEAR, asAt, table, row, column);
        List<String> found = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<CountedRecord> page = desk.behind(cell, next, 1).orElseThrow();
            page.items().forEach(record -> found.add(shown(record)));
            next = page.next();
        } while (next.isPresent());
        return found;
    }

    private static String shown(CountedRecord record) {
        return record.reference()
                + "/"
                + record.stage().orElse("-")
                + "/"
                + record.value().map(value -> value.toPlainString()).orElse("-");
    }

    private static String line(Report.Row row) {
        return row.id() + ": " + cells(row);
    }

    private static String cells(Report.Row row) {
        return row.cells().stream().map(Shown::cell).collect(Collectors.joining(" "));
    }
}
