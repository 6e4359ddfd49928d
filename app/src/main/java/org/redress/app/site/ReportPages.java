package org.redress.app.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.app.page.CellLinks;
import org.redress.app.page.ReportPage;
import org.redress.app.page.YearForm;
import org.redress.core.access.Permission;
import org.redress.core.access.ReportAreas;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.ReportDesk;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;

/// The reports' pages.
record ReportPages(ReportDesk desk, ReportAreas areas, Frames frames) {

    private static final int YEARS_OFFERED = 4;
    private static final String NO_REPORT = "There is no such report.";

    /// A report drawn for a visit.
    record Drawn(Report report) {

        CellLinks links() {
            return (table, row, column) ->
                    Optional.of(
                            Addresses.cell(
                                    report.report(),
                                    report.year(),
                                    report.asAt(),
                                    table.id(),
                                    row.id(),
                                    column));
        }
    }

    /// The report that the path names.
    Found<String> report(Visit visit) {
        return visit.query("as-at")
                .then(visit::asAt)
                .then(asAt -> draw(visit, asAt))
                .map(drawn -> page(drawn, visit).html());
    }

    /// Where the report is that the form asks for.
    Found<String> chosen(Visit visit) {
        return named(visit)
                .then(report ->
                        visit.query(AskedDay.names("as-at", "year"))
                                .then(query -> chosen(report, query, visit)));
    }

    /// The same, where the query names the report too.
    Found<String> chosen(Visit visit, Map<String, String> query) {
        return named(visit, query.getOrDefault("report", ""))
                .then(report -> chosen(report, query, visit));
    }

    private static Found<String> chosen(ReportId report, Map<String, String> asked, Visit visit) {
        Map<String, String> query = AskedDay.whole(asked, "as-at");
        boolean today = query.getOrDefault("as-at", "").isEmpty();
        return year(query.getOrDefault("year", ""), visit)
                .then(year ->
                        visit.asAt(query)
                                .map(asAt ->
                                        today
                                                ? Addresses.report(report, year)
                                                : Addresses.report(report, year, asAt)));
    }

    Found<Drawn> draw(Visit visit, LocalDate asAt) {
        return named(visit)
                .then(id ->
                        Visit.year(visit.path("year"))
                                .then(year ->
                                        Found.required(desk.draw(id, year, asAt), 404, NO_REPORT))
                                .map(Drawn::new));
    }

    /// The report with the table that the path names, and nothing else.
    Found<Drawn> drawTable(Visit visit, LocalDate asAt) {
        return named(visit)
                .then(id ->
                        Visit.year(visit.path("year"))
                                .then(year ->
                                        Found.required(
                                                desk.drawTable(id, year, asAt, visit.path("table")),
                                                404,
                                                "The report has no such table."))
                                .map(Drawn::new));
    }

    /// The years whose reports are offered on a day, the latest first.
    static List<FinancialYear> years(LocalDate today) {
        FinancialYear now = FinancialYear.of(today);
        return IntStream.range(0, YEARS_OFFERED).mapToObj(now::minus).toList();
    }

    private static Found<FinancialYear> year(String text, Visit visit) {
        return text.isEmpty()
                ? new Found.Here<>(FinancialYear.of(visit.today()))
                : Visit.year(text);
    }

    private Found<ReportId> named(Visit visit) {
        return named(visit, visit.path("report"));
    }

    private Found<ReportId> named(Visit visit, String id) {
        return known(id)
                .then(report ->
                        areas.area(report)
                                .map(area ->
                                        visit.may(Permission.READ_REPORTS, area).map(_ -> report))
                                .orElse(new Found.Here<>(report)));
    }

    private Found<ReportId> known(String id) {
        return Found.required(
                desk.known().stream().filter(report -> report.value().equals(id)).findFirst(),
                404,
                NO_REPORT
                        + " The reports here are: "
                        + String.join(", ", desk.known().stream().map(ReportId::value).toList())
                        + ".");
    }

    private ReportPage page(Drawn drawn, Visit visit) {
        LocalDate today = visit.today();
        FinancialYear shown = drawn.report().year();
        List<String> years =
                Stream.concat(Stream.of(shown), years(today).stream())
                        .distinct()
                        .sorted((a, b) -> b.compareTo(a))
                        .map(FinancialYear::label)
                        .toList();
        YearForm form =
                new YearForm(
                        Addresses.reports(drawn.report().report()),
                        years,
                        shown.label(),
                        drawn.report().asAt(),
                        ReportFiles.links(drawn.report().report(), shown, drawn.report().asAt()));
        return ReportPage.served(
                drawn.report(), frames.of(visit, Frames.REPORTS), form, drawn.links());
    }
}
