package org.redress.core.http.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.http.wire.Output;
import org.redress.core.report.Report;

/// Reports as the API shows them.
final class ReportViews {

    private ReportViews() {}

    /// A report.
    public record ReportView(
            String report,
            String title,
            FinancialYear year,
            LocalDate asAt,
            List<SectionView> sections) {}

    /// A section.
    public record SectionView(
            String id,
            String title,
            List<TableView> tables,
            List<String> sentences,
            List<Report.ItemList> lists,
            List<Chart> charts) {}

    /// A chart drawn from a section's tables.
    public record Chart(String id, String title) {}

    /// A table.
    public record TableView(
            String id, String title, List<String> columns, List<RowView> rows, List<String> notes) {}

    /// A row; a cell with nothing to say is null.
    public record RowView(String id, String label, List<Optional<Report.Cell>> cells) {}

    static JsonNode json(Report report) {
        return Output.of(
                new ReportView(
                        report.report(),
                        report.title(),
                        report.year(),
                        report.asAt(),
                        report.sections().stream().map(ReportViews::of).toList()));
    }

    private static SectionView of(Report.Section section) {
        return new SectionView(
                section.id(),
                section.title(),
                section.tables().stream().map(ReportViews::of).toList(),
                section.sentences(),
                section.lists(),
                List.of());
    }

    private static TableView of(Report.Table table) {
        return new TableView(
                table.id(),
                table.title(),
                table.columns(),
                table.rows().stream()
                        .map(row -> new RowView(row.id(), row.label(), row.cells()))
                        .toList(),
                table.notes());
    }
}
