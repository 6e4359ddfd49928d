package org.redress.app.page;

import java.util.List;
import java.util.Optional;
import org.redress.core.report.Report;

/// How the cases stand, a row for each service.
///
/// @param day in words
/// @param shares how much of each service was answered in time
/// @param ways to the other regular reports
public record OverviewPage(
        Frame frame, String day, List<Row> rows, List<Share> shares, List<Link> ways) {

    public OverviewPage {
        rows = List.copyOf(rows);
        shares = List.copyOf(shares);
        ways = List.copyOf(ways);
    }

    /// A service.
    ///
    /// @param area to its own board
    public record Row(Link area, List<ShownCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// How much a service answered in time.
    ///
    /// @param figure as the chart draws it
    public record Share(String service, ShownCell cell, Report.Cell figure) {}

    /// The shares as a chart; empty where there are none.
    public Optional<Report.Chart> chart() {
        return shares.stream()
                .findFirst()
                .map(first ->
                        new Report.Chart(
                                "in-time",
                                first.cell().column(),
                                shares.stream().map(Share::service).toList(),
                                List.of(
                                        new Report.Row(
                                                "in-time",
                                                "Share of the answers that were due",
                                                List.of(),
                                                shares.stream()
                                                        .map(share -> Optional.of(share.figure()))
                                                        .toList()))));
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteoverviewGenerated.render(out, forms, this));
    }
}
