package org.redress.app.page;

import java.util.List;

/// The reports: which there are, and for which years.
///
/// @param areas the service areas
/// @param years the years for which reports are drawn, the latest first
/// @param ways to what is reported more often
public record HomePage(Frame frame, List<Area> areas, List<String> years, List<Link> ways) {

    public HomePage {
        areas = List.copyOf(areas);
        years = List.copyOf(years);
        ways = List.copyOf(ways);
    }

    /// A service area.
    ///
    /// @param reports its annual reports
    public record Area(String label, List<AnnualReport> reports) {

        public Area {
            reports = List.copyOf(reports);
        }
    }

    /// An annual report.
    ///
    /// @param years the years for which it is drawn, the latest first
    /// @param files its tables for the latest year
    public record AnnualReport(String id, String title, List<Link> years, List<Link> files) {

        public AnnualReport {
            years = List.copyOf(years);
            files = List.copyOf(files);
        }
    }

    /// The reports of all areas.
    public List<AnnualReport> reports() {
        return areas.stream().flatMap(area -> area.reports().stream()).toList();
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtehomeGenerated.render(out, forms, this));
    }
}
