package org.redress.app.page;

import java.util.List;

/// The first page: what is here, and where to go.
///
/// @param invented whether the council is the invented one of a trial
public record HomePage(Frame frame, boolean invented, List<Area> areas) {

    public HomePage {
        areas = List.copyOf(areas);
    }

    /// A service area.
    ///
    /// @param takes the kinds of complaint it takes, in words; none for cases decided elsewhere
    /// @param reports its annual reports
    public record Area(String label, List<String> takes, List<AnnualReport> reports) {

        public Area {
            takes = List.copyOf(takes);
            reports = List.copyOf(reports);
        }
    }

    /// An annual report.
    ///
    /// @param years the years for which it is drawn, the latest first
    public record AnnualReport(String title, List<Link> years) {

        public AnnualReport {
            years = List.copyOf(years);
        }
    }

    /// A way on.
    public record Link(String text, String address) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtehomeGenerated.render(out, forms, this));
    }
}
