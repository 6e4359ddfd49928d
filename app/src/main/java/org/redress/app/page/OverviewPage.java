package org.redress.app.page;

import java.util.List;

/// How the cases stand, a row for each service.
///
/// @param day in words
/// @param ways to the other regular reports
public record OverviewPage(Frame frame, String day, List<Row> rows, List<Link> ways) {

    public OverviewPage {
        rows = List.copyOf(rows);
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

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteoverviewGenerated.render(out, forms, this));
    }
}
