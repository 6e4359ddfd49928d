package org.redress.app.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.app.page.CellLinks;
import org.redress.app.page.Frame;
import org.redress.app.page.ReportPage;
import org.redress.app.page.YearForm;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.ReportDesk;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Report;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// The reports' pages.
record ReportPages(ReportDesk desk, ServiceAreas areas, Frame frame) {

    private static final int YEARS_OFFERED = 4;

    /// A report drawn for a visit.
    record Drawn(AreaId area, Report report) {

        CellLinks links() {
            return (table, row, column) ->
                    Optional.of(
                            Addresses.cell(
                                    area,
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
                .map(drawn -> page(drawn, visit.today()).html());
    }

    /// Where the report is that the form asks for.
    Found<String> chosen(Visit visit) {
        return area(visit)
                .then(area ->
                        visit.query("year", "as-at").then(query -> chosen(area, query, visit)));
    }

    private static Found<String> chosen(ServiceArea area, Map<String, String> query, Visit visit) {
        boolean today = query.getOrDefault("as-at", "").isEmpty();
        return year(query.getOrDefault("year", ""), visit)
                .then(year ->
                        visit.asAt(query)
                                .map(asAt ->
                                        today
                                                ? Addresses.report(area.id(), year)
                                                : Addresses.report(area.id(), year, asAt)));
    }

    Found<Drawn> draw(Visit visit, LocalDate asAt) {
        return area(visit)
                .then(area ->
                        Visit.year(visit.path("year"))
                                .then(year ->
                                        Found.required(
                                                desk.draw(area.id(), year, asAt),
                                                404,
                                                area.label() + " has no annual report."))
                                .map(report -> new Drawn(area.id(), report)));
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

    private Found<ServiceArea> area(Visit visit) {
        String id = visit.path("area");
        return Found.required(
                areas.all().stream().filter(area -> area.id().value().equals(id)).findFirst(),
                404,
                "There is no such service area. The areas here are: "
                        + String.join(
                                ", ", areas.all().stream().map(area -> area.id().value()).toList())
                        + ".");
    }

    private ReportPage page(Drawn drawn, LocalDate today) {
        FinancialYear shown = drawn.report().year();
        List<String> years =
                Stream.concat(Stream.of(shown), years(today).stream())
                        .distinct()
                        .sorted((a, b) -> b.compareTo(a))
                        .map(FinancialYear::label)
                        .toList();
        YearForm form =
                new YearForm(
                        Addresses.reports(drawn.area()),
                        years,
                        shown.label(),
                        drawn.report().asAt());
        return ReportPage.served(drawn.report(), frame, form, drawn.links());
    }
}
