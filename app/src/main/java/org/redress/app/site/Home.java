package org.redress.app.site;

import java.util.List;
import java.util.Locale;
import org.redress.app.page.HomePage;
import org.redress.app.page.Link;
import org.redress.core.access.Permission;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.procedure.Kind;
import org.redress.core.report.ReportSpec;
import org.redress.core.spi.Council;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// The first page.
record Home(ServiceAreas areas, Frames frames) {

    Found<String> page(Visit visit) {
        List<FinancialYear> years = ReportPages.years(visit.today());
        return visit.may(Permission.READ_REPORTS)
                .then(_ -> visit.query())
                .map(_ ->
                        new HomePage(
                                        frames.report(visit),
                                        areas.council().equals(Council.INVENTED),
                                        areas.all().stream()
                                                .filter(area -> sees(visit, area))
                                                .map(area -> area(area, years))
                                                .toList())
                                .html());
    }

    private static boolean sees(Visit visit, ServiceArea area) {
        return visit.officer().may(Permission.READ_REPORTS, area.id());
    }

    private HomePage.Area area(ServiceArea area, List<FinancialYear> years) {
        return new HomePage.Area(
                area.label(),
                area.kinds().stream().map(Kind::label).map(Home::lower).toList(),
                area.reports(areas.reportSettings(area)).stream()
                        .map(report -> report(report, years))
                        .toList());
    }

    private static HomePage.AnnualReport report(ReportSpec report, List<FinancialYear> years) {
        return new HomePage.AnnualReport(
                report.title(), years.stream().map(year -> link(report, year)).toList());
    }

    private static Link link(ReportSpec report, FinancialYear year) {
        return new Link(year.label(), Addresses.report(report.id(), year));
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
