package org.redress.app.page;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.Quarter;
import org.redress.core.report.Report;

/// A report's tables for a quarter.
///
/// @param links where each figure leads
/// @param file where it is had as a file
public record QuarterPage(
        Frame frame, Report report, Quarter quarter, QuarterForm form, CellLinks links, Link file) {

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtequarterGenerated.render(out, forms, this));
    }

    /// What it covers, and when it was drawn for.
    public static String span(Quarter quarter, LocalDate asAt) {
        String over =
                asAt.isBefore(quarter.lastDay()) ? " The quarter was not over on that day." : "";
        return "%s to %s (%s). Figures as at %s.%s"
                .formatted(
                        Dates.longForm(quarter.firstDay()),
                        Dates.longForm(quarter.lastDay()),
                        quarter.label(),
                        Dates.longForm(asAt),
                        over);
    }

    /// The same, of this page.
    public String span() {
        return span(quarter, report.asAt());
    }

    /// Its tables, as a report's are shown.
    public ReportPage tables() {
        return new ReportPage(report, Optional.of(frame), Optional.empty(), links);
    }
}
