package org.redress.app.page;

import java.util.Locale;
import java.util.Optional;
import org.redress.core.report.Report;

/// A table's cell as a page shows it.
///
/// @param text empty text for an empty cell
/// @param column what its column is called
/// @param link to the cases behind it
public record ShownCell(String text, String column, Optional<String> link) {

    /// The cell as it is shown.
    public static ShownCell of(Optional<Report.Cell> cell, String column, Optional<String> link) {
        return new ShownCell(cell.map(ShownCell::text).orElse(""), column, link);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static String text(Report.Cell cell) {
        return cell.text()
                .or(cell::ratio)
                .or(() -> cell.gbp().map(gbp -> "£" + grouped(gbp.longValueExact()) + count(cell)))
                .or(() -> cell.days().map(ShownCell::grouped))
                .orElseGet(() -> cell.n().map(ShownCell::grouped).orElse("") + percent(cell));
    }

    private static String count(Report.Cell cell) {
        return cell.n().map(n -> " (" + grouped(n) + ")").orElse("");
    }

    private static String percent(Report.Cell cell) {
        return cell.pct()
                .map(pct -> cell.n().isPresent() ? " (" + pct + "%)" : pct + "%")
                .orElse("");
    }

    private static String grouped(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
