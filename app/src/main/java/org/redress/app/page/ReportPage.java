package org.redress.app.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Disclosure;
import org.redress.core.report.Report;

/// A report as an HTML page.
///
/// @param frame the site around it; empty for a page that carries its style within itself
/// @param form asks for another year or day
/// @param links where each cell leads
public record ReportPage(
        Report report, Optional<Frame> frame, Optional<YearForm> form, CellLinks links) {

    /// A page that needs no other file and leads nowhere, to be sent or kept.
    public static ReportPage alone(Report report) {
        return new ReportPage(report, Optional.empty(), Optional.empty(), CellLinks.NONE);
    }

    /// A page of the site.
    ///
    /// @param links where the cases behind each cell are listed
    public static ReportPage served(Report report, Frame frame, YearForm form, CellLinks links) {
        return new ReportPage(report, Optional.of(frame), Optional.of(form), links);
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtereportDocumentGenerated.render(out, forms, this));
    }

    /// To all reports.
    public Optional<Link> back() {
        return frame.map(_ -> new Link("Reports", "/reports"));
    }

    /// What the page is called.
    public String heading() {
        return report.title() + ", " + report.year().label();
    }

    /// What the report covers, and when it was drawn for.
    public String span() {
        FinancialYear year = report.year();
        return "Financial year from %s to %s. Figures as at %s."
                .formatted(
                        Dates.longForm(year.firstDay()),
                        Dates.longForm(year.lastDay()),
                        Dates.longForm(report.asAt()));
    }

    /// The sections that have something to read.
    public List<Report.Section> sections() {
        return report.sections().stream().filter(ReportPage::isReadable).toList();
    }

    /// The sections in which something is still to be written, each with that alone.
    public List<Unwritten> unwritten() {
        return report.sections().stream()
                .map(Unwritten::in)
                .filter(section -> !section.parts().isEmpty())
                .toList();
    }

    /// What is still to be written in a section.
    ///
    /// @param section the section's title
    /// @param parts the titles of its parts
    public record Unwritten(String section, List<String> parts) {

        public Unwritten {
            parts = List.copyOf(parts);
        }

        private static Unwritten in(Report.Section section) {
            return new Unwritten(
                    section.title(),
                    section.texts().stream()
                            .filter(part -> part.text().isEmpty())
                            .map(Report.Written::title)
                            .toList());
        }
    }

    private static boolean isReadable(Report.Section section) {
        return !section.tables().isEmpty()
                || !section.sentences().isEmpty()
                || !section.lists().isEmpty()
                || !section.charts().isEmpty()
                || section.texts().stream().anyMatch(part -> part.text().isPresent());
    }

    /// A row's cells in the order of the columns.
    public List<ShownCell> cells(Report.Table table, Report.Row row) {
        return IntStream.range(0, row.cells().size()).mapToObj(at -> cell(table, row, at)).toList();
    }

    /// The page leading nowhere from its figures.
    public ReportPage withoutLinks() {
        return new ReportPage(report, frame, form, CellLinks.NONE);
    }

    /// A chart's figures as a table, under a name that no table of the report has.
    public Report.Table figures(Report.Chart chart) {
        return new Report.Table(
                "of-chart-" + chart.id(),
                chart.title(),
                chart.columns(),
                chart.series(),
                List.of());
    }

    /// The parts of a section that are written.
    public List<Report.Written> written(Report.Section section) {
        return section.texts().stream().filter(part -> part.text().isPresent()).toList();
    }

    /// What was written, as it reads in a page; empty while nobody has written it.
    public Optional<String> words(Report.Written written) {
        return written.text()
                .map(text ->
                        switch (written.answer()) {
                            case PROSE -> text;
                            case YES_OR_NO -> text.equals("yes") ? "Yes" : "No";
                            case DAY -> Dates.longForm(LocalDate.parse(text));
                        });
    }

    private ShownCell cell(Report.Table table, Report.Row row, int at) {
        String column = table.columns().get(at);
        Optional<String> link =
                table.disclosure() == Disclosure.OPEN
                        ? links.to(table, row, column)
                        : Optional.empty();
        return ShownCell.of(row.cells().get(at), column, link);
    }
}
