package org.redress.app.site;

import java.util.Optional;
import org.redress.app.page.CellLinks;
import org.redress.app.page.Link;
import org.redress.app.page.QuarterPage;
import org.redress.app.sheet.ReportSheets;
import org.redress.app.sheet.SheetFormat;
import org.redress.core.access.Permission;
import org.redress.core.casework.QuarterDesk;
import org.redress.core.casework.QuarterDesk.Asked;
import org.redress.core.casework.QuarterDesk.CellName;
import org.redress.core.report.Report;

/// The quarterly report of each service: the annual report's tables, over a quarter.
record QuarterlyPages(QuarterDesk desk, QuarterChoices choices, Frames frames) {

    /// A report drawn for a quarter.
    private record Drawn(Asked asked, Report report) {

        CellLinks links() {
            return (table, row, column) ->
                    Optional.of(
                            Addresses.quarterCell(
                                    asked, new CellName(table.id(), row.id(), column)));
        }
    }

    /// The page.
    Found<String> page(Visit visit) {
        return drawn(visit)
                .map(drawn ->
                        new QuarterPage(
                                        frames.of(visit, Frames.BOARDS),
                                        drawn.report(),
                                        drawn.asked().quarter(),
                                        choices.form(visit, drawn.asked()),
                                        drawn.links(),
                                        file(drawn.asked()))
                                .html());
    }

    private static Link file(Asked asked) {
        return new Link(
                "Download as Excel",
                Addresses.quarter(asked).replace("/quarterly?", "/quarterly.xlsx?"));
    }

    private Found<Drawn> drawn(Visit visit) {
        return visit.may(Permission.READ_REPORTS)
                .then(_ -> visit.query(AskedDay.names("as-at", "report", "quarter")))
                .map(query -> AskedDay.whole(query, "as-at"))
                .then(query -> choices.asked(visit, query))
                .then(asked ->
                        Found.required(desk.draw(asked), 404, QuarterChoices.NO_REPORT)
                                .map(report -> new Drawn(asked, report)));
    }

    /// The page as a workbook.
    Found<Download> file(Visit visit) {
        return drawn(visit)
                .map(drawn ->
                        new Download(
                                "%s-%s.xlsx"
                                        .formatted(
                                                drawn.asked().report(),
                                                drawn.asked().quarter().id()),
                                SheetFormat.XLSX.mediaType(),
                                out ->
                                        ReportSheets.write(
                                                drawn.report(),
                                                QuarterPage.span(
                                                        drawn.asked().quarter(),
                                                        drawn.asked().asAt()),
                                                SheetFormat.XLSX,
                                                out)));
    }
}
