package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Phrases;
import org.redress.app.page.CellPage;
import org.redress.app.page.Frame;
import org.redress.app.page.Link;
import org.redress.app.page.ShownCell;
import org.redress.core.access.Permitted;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseBrief;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.casework.ReportDesk.CountedRecord;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Disclosure;
import org.redress.core.report.Report;

/// The records behind a figure, wherever it stands.
record FigurePages(Casework casework, Labels labels, Frames frames) {

    static final int PAGE = 25;

    /// A figure that is there.
    ///
    /// @param where in which report and as at which day, in words
    /// @param address of the list of its records
    /// @param back to the table
    record Figure(
            Report.Table table,
            Report.Row row,
            String column,
            String where,
            String address,
            Link back) {

        Optional<Report.Cell> cell() {
            return row.cells().get(table.columns().indexOf(column));
        }
    }

    /// The place of a figure in the one table that a report was drawn with.
    record Place(Report.Table table, Report.Row row, String column) {

        static Found<Place> of(Report report, String rowId, String column) {
            return table(report)
                    .then(table ->
                            Found.required(table.row(rowId), 404, "The table has no such row.")
                                    .then(row ->
                                            table.columns().contains(column)
                                                    ? new Found.Here<>(
                                                            new Place(table, row, column))
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

        Figure figure(String where, String address, Link back) {
            return new Figure(table, row, column, where, address, back);
        }
    }

    /// The page of a figure.
    ///
    /// @param found a page of its records, where the list has one that starts there
    Found<String> page(
            Visit visit,
            Frame frame,
            Figure figure,
            boolean continued,
            Optional<Page<CountedRecord>> found) {
        return Found.required(
                        found, 400, "No page of the list starts there. Begin with the first one.")
                .map(page -> page(visit, frame, figure, continued, page).html());
    }

    private CellPage page(
            Visit visit, Frame frame, Figure figure, boolean continued, Page<CountedRecord> found) {
        Optional<Report.Cell> cell = figure.cell();
        Measure measure = Measure.of(cell);
        Map<String, Optional<CaseBrief>> cases =
                new Permitted(visit.officer(), casework)
                        .briefs(found.items().stream().map(CountedRecord::reference).toList());
        List<CellPage.Line> lines =
                found.items().stream().map(record -> line(cases, record, measure)).toList();
        return new CellPage(
                frame,
                figure.table(),
                figure.row(),
                ShownCell.of(cell, figure.column(), Optional.empty()),
                figure.where(),
                measure.title(),
                lines,
                figure.back(),
                Optional.of(figure.address()).filter(_ -> continued),
                found.next().map(next -> figure.address() + "&after=" + Addresses.encoded(next)));
    }

    /// A case that the visitor may not see is counted, and no more is said of it.
    private CellPage.Line line(
            Map<String, Optional<CaseBrief>> cases, CountedRecord record, Measure measure) {
        Optional<CaseBrief> brief =
                cases.getOrDefault(record.reference(), Optional.<CaseBrief>empty());
        boolean closed = cases.containsKey(record.reference()) && brief.isEmpty();
        return new CellPage.Line(
                closed ? "A case that you may not see" : record.reference(),
                brief.map(_ -> Addresses.complaint(record.reference())),
                record.stage().orElse(""),
                brief.flatMap(this::team).orElse(""),
                brief.map(it -> Dates.longForm(it.receivedOn())).orElse(""),
                brief.flatMap(CaseBrief::dueOn).map(Dates::longForm).orElse(""),
                brief.flatMap(CaseBrief::outcome).map(Phrases::ofWord).orElse(""),
                brief.map(it -> Phrases.ofWord(it.status())).orElse(""),
                record.value().map(measure::words).orElse(""));
    }

    private Optional<String> team(CaseBrief brief) {
        return brief.team().map(code -> labels.team(new AreaId(brief.area()), new TeamCode(code)));
    }
}
