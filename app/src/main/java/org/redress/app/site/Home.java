package org.redress.app.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.redress.app.page.HomePage;
import org.redress.app.page.Link;
import org.redress.core.access.Permission;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.ReportSpec;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// The page of all reports, and the way to the one that its form asks for.
record Home(ServiceAreas areas, ReportPages reports, Frames frames) {

    Found<Reaction> shown(Visit visit) {
        return visit.may(Permission.READ_REPORTS)
                .then(_ -> visit.query(AskedDay.names("as-at", "report", "year")))
                .then(query -> shown(visit, query));
    }

    private Found<Reaction> shown(Visit visit, Map<String, String> query) {
        return query.isEmpty()
                ? new Found.Here<>(Reaction.Shows.page(page(visit)))
                : reports.chosen(visit, query).map(Reaction.Goes::new);
    }

    private String page(Visit visit) {
        List<FinancialYear> years = ReportPages.years(visit.today());
        return new HomePage(
                        frames.of(visit, Frames.REPORTS),
                        areas.all().stream()
                                .filter(area -> sees(visit, area))
                                .map(area -> area(area, years, visit.today()))
                                .toList(),
                        years.stream().map(FinancialYear::label).toList(),
                        List.of(
                                new Link("Quarterly report", Frames.BOARDS + "/quarterly"),
                                new Link("How the cases stand today", Frames.BOARDS)))
                .html();
    }

    private static boolean sees(Visit visit, ServiceArea area) {
        return visit.officer().may(Permission.READ_REPORTS, area.id());
    }

    private HomePage.Area area(ServiceArea area, List<FinancialYear> years, LocalDate today) {
        return new HomePage.Area(
                area.label(),
                area.reports(areas.reportSettings(area)).stream()
                        .map(report -> report(report, years, today))
                        .toList());
    }

    private static HomePage.AnnualReport report(
            ReportSpec report, List<FinancialYear> years, LocalDate today) {
        return new HomePage.AnnualReport(
                report.id().value(),
                report.title(),
                years.stream()
                        .map(year -> new Link(year.label(), Addresses.report(report.id(), year)))
                        .toList(),
                ReportFiles.links(report.id(), years.getFirst(), today));
    }
}
