package org.redress.app.site;

import java.time.LocalDate;
import java.util.List;
import org.redress.app.page.Link;
import org.redress.app.page.ReportPage;
import org.redress.app.sheet.ReportSheets;
import org.redress.app.sheet.SheetFormat;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.ReportId;

/// A report's tables as files.
record ReportFiles(ReportPages reports) {

    /// The report's tables as a file.
    Found<Download> file(Visit visit, SheetFormat format) {
        return visit.query("as-at")
                .then(visit::asAt)
                .then(asAt -> reports.draw(visit, asAt))
                .map(drawn ->
                        new Download(
                                "%s-%s.%s"
                                        .formatted(
                                                drawn.report().report(),
                                                drawn.report().year(),
                                                format.ending()),
                                format.mediaType(),
                                out ->
                                        ReportSheets.write(
                                                drawn.report(),
                                                ReportPage.alone(drawn.report()).span(),
                                                format,
                                                out)));
    }

    /// Where they are had.
    static List<Link> links(ReportId report, FinancialYear year, LocalDate asAt) {
        String query = "?as-at=" + asAt;
        String path = Addresses.report(report, year) + "/tables.";
        return List.of(
                new Link("Excel", path + SheetFormat.XLSX.ending() + query),
                new Link("CSV", path + SheetFormat.CSV.ending() + query));
    }
}
