package org.redress.app.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.CellPage;
import org.redress.app.page.ShownCell;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseReader;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.Page;
import org.redress.core.casework.ReportDesk;
import org.redress.core.casework.ReportDesk.CountedRecord;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Reference;
import org.redress.core.report.Disclosure;
import org.redress.core.report.Report;

/// The pages of the records behind a report's cells.
record CellPages(ReportPages reports, ReportDesk desk, CaseReader reader) {

    private static final int PAGE = 25;

    /// A cell that is there.
    private record Place(
            ReportPages.Drawn drawn, Report.Table table, Report.Row row, String column) {

        String address() {
            return Addresses.cell(
                    drawn.report().report(),
                    drawn.report().year(),
                    drawn.report().asAt(),
                    table.id(),
                    row.id(),
                    column);
        }

        String back() {
            return Addresses.report(
                            drawn.report().report(), drawn.report().year(), drawn.report().asAt())
                    + "#table-"
                    + table.id();
        }

        Optional<Report.Cell> cell() {
            return row.cells().get(table.columns().indexOf(column));
        }

        ReportDesk.Cell named() {
            Report report = drawn.report();
            return new ReportDesk.Cell(
                    drawn.report().report(),
                    report.year(),
                    report.asAt(),
                    table.id(),
                    row.id(),
                    column);
        }
    }

    /// The page that the path and the query name.
    Found<String> cell(Visit visit) {
        return visit.query("row", "column", "as-at", "after")
                .then(query ->
                        visit.asAt(query)
                                .then(asAt -> reports.drawTable(visit, asAt))
                                .then(drawn -> place(drawn, query))
                                .then(place ->
                                        page(place, Optional.ofNullable(query.get("after")))));
    }

    private static Found<Place> place(ReportPages.Drawn drawn, Map<String, String> query) {
        String rowId = query.getOrDefault("row", "");
        String column = query.getOrDefault("column", "");
        return table(drawn.report())
                .then(table ->
                        Found.required(table.row(rowId), 404, "The table has no such row.")
                                .then(row ->
                                        table.columns().contains(column)
                                                ? new Found.Here<>(
                                                        new Place(drawn, table, row, column))
                                                : new Found.Refused<>(404, columns(table))));
    }

    private static String columns(Report.Table table) {
        return "The table has no such column. Its columns are: "
                + String.join(", ", table.columns())
                + ".";
    }

    private static Found<Report.Table> table(Report report) {
        return Found.required(
                report.sections().stream()
                        .flatMap(section -> section.tables().stream())
                        .filter(table -> table.disclosure() == Disclosure.OPEN)
                        .findFirst(),
                404,
                "The table hides small numbers, and so the records behind its figures.");
    }

    private Found<String> page(Place place, Optional<String> after) {
        return Found.required(
                        desk.behind(place.named(), after, PAGE),
                        400,
                        "No page of the list starts there. Begin with the first one.")
                .map(found -> page(place, after.isPresent(), found).html());
    }

    private CellPage page(Place place, boolean continued, Page<CountedRecord> found) {
        Optional<Report.Cell> cell = place.cell();
        Measure measure = Measure.of(cell);
        List<CellPage.Line> lines =
                found.items().stream().map(record -> line(record, measure)).toList();
        return new CellPage(
                reports.frame(),
                place.drawn().report(),
                place.table(),
                place.row(),
                ShownCell.of(cell, place.column(), Optional.empty()),
                measure.title(),
                lines,
                place.back(),
                Optional.of(place.address()).filter(_ -> continued),
                found.next().map(next -> place.address() + "&after=" + Addresses.encoded(next)));
    }

    private CellPage.Line line(CountedRecord record, Measure measure) {
        Optional<Complaint> complaint =
                Reference.parse(record.reference()).flatMap(reader::find).map(CaseView::complaint);
        return new CellPage.Line(
                record.reference(),
                complaint.map(_ -> Addresses.complaint(record.reference())),
                record.stage().orElse(""),
                complaint.map(found -> Dates.longForm(found.receivedOn())).orElse(""),
                complaint.map(found -> words(found.status())).orElse(""),
                record.value().map(measure::words).orElse(""));
    }

    private static String words(Complaint.Status status) {
        String lower = status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /// What a cell's records are measured by.
    private enum Measure {
        NOTHING,
        DAYS,
        MONEY;

        static Measure of(Optional<Report.Cell> cell) {
            if (cell.flatMap(Report.Cell::days).isPresent()) {
                return DAYS;
            }
            return cell.flatMap(Report.Cell::gbp).isPresent() ? MONEY : NOTHING;
        }

        Optional<String> title() {
            return switch (this) {
                case NOTHING -> Optional.empty();
                case DAYS -> Optional.of("Days");
                case MONEY -> Optional.of("Amount");
            };
        }

        String words(BigDecimal value) {
            return switch (this) {
                case NOTHING -> "";
                case DAYS -> String.format(Locale.UK, "%,d", value.longValue());
                case MONEY -> String.format(Locale.UK, "£%,.2f", value.movePointLeft(2));
            };
        }
    }
}
