package org.redress.app.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.CellPage;
import org.redress.app.page.Link;
import org.redress.core.casework.ReportDesk;
import org.redress.core.report.Report;

/// The pages of the records behind a report's cells.
record CellPages(ReportPages reports, ReportDesk desk, FigurePages figures) {

    /// The page that the path and the query name.
    Found<String> cell(Visit visit) {
        return visit.query("row", "column", "as-at", "after")
                .then(query -> visit.asAt(query).then(asAt -> cell(visit, query, asAt)));
    }

    private Found<String> cell(Visit visit, Map<String, String> query, LocalDate asAt) {
        return reports.drawTable(visit, asAt)
                .then(drawn ->
                        FigurePages.Place.of(
                                        drawn.report(),
                                        query.getOrDefault("row", ""),
                                        query.getOrDefault("column", ""))
                                .then(place ->
                                        page(
                                                visit,
                                                drawn.report(),
                                                place,
                                                Optional.ofNullable(query.get("after")))));
    }

    private Found<String> page(
            Visit visit, Report report, FigurePages.Place place, Optional<String> after) {
        ReportDesk.Cell cell =
                new ReportDesk.Cell(
                        report.report(),
                        report.year(),
                        report.asAt(),
                        place.table().id(),
                        place.row().id(),
                        place.column());
        return figures.page(
                visit,
                reports.frames().of(visit, Frames.REPORTS),
                place.figure(where(report, place), address(cell), back(cell)),
                after.isPresent(),
                desk.behind(cell, after, FigurePages.PAGE));
    }

    private static String where(Report report, FigurePages.Place place) {
        return CellPage.place(
                place.table(), report.title() + ", " + report.year().label(), report.asAt());
    }

    private static String address(ReportDesk.Cell cell) {
        return Addresses.cell(
                cell.report(), cell.year(), cell.asAt(), cell.table(), cell.row(), cell.column());
    }

    private static Link back(ReportDesk.Cell cell) {
        return new Link(
                "Back to the report",
                Addresses.report(cell.report(), cell.year(), cell.asAt())
                        + "#table-"
                        + cell.table());
    }
}
