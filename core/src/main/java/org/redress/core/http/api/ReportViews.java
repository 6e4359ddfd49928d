package org.redress.core.http.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.complaint.TextRef;
import org.redress.core.http.wire.Answer;
import org.redress.core.rendering.ReportJson;
import org.redress.core.report.Report;

/// Reports as the API shows them: these records are the schema of what [ReportJson] writes.
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
            List<Chart> charts,
            List<WrittenView> texts) {}

    /// The data series of a chart.
    public record Chart(String id, String title, List<String> columns, List<RowView> series) {}

    /// A part that an officer writes.
    ///
    /// @param text null while nobody has written it
    public record WrittenView(String id, String title, TextRef text) {}

    /// A table.
    public record TableView(
            String id,
            String title,
            List<String> columns,
            List<RowView> rows,
            List<String> notes) {}

    /// A row; a cell with nothing to say is null.
    public record RowView(String id, String label, List<Optional<Report.Cell>> cells) {}

    /// The report, byte for byte as the command line gives it.
    static Answer answer(Report report) {
        byte[] json = (ReportJson.of(report) + "\n").getBytes(StandardCharsets.UTF_8);
        return new Answer(200, Answer.JSON, Optional.of(json), Map.of());
    }
}
