package org.redress.app.site;

import java.util.List;
import java.util.Locale;
import org.redress.app.page.Frame;
import org.redress.app.page.HomePage;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.procedure.Kind;
import org.redress.core.report.ReportSpec;
import org.redress.core.spi.Council;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// The first page.
record Home(ServiceAreas areas, Frame frame) {

    Found<String> page(Visit visit) {
        List<FinancialYear> years = ReportPages.years(visit.today());
        return visit.query()
                .map(_ ->
                        new HomePage(
                                        frame,
                                        areas.council().equals(Council.INVENTED),
                                        areas.all().stream()
                                                .map(area -> area(area, years))
                                                .toList())
                                .html());
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

    private static HomePage.Link link(ReportSpec report, FinancialYear year) {
        return new HomePage.Link(year.label(), Addresses.report(report.id(), year));
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
