package org.redress.core.testkit.report;

import java.util.Optional;
import org.redress.core.report.Report.Cell;

/// A cell as a short text: `3`, `3/25%`, `£31/3`, `8d`, `2.5 : 1`, any text, or `-` for an empty
/// one.
final class Shown {

    private Shown() {}

    static String cell(Optional<Cell> cell) {
        return cell.map(Shown::text).orElse("-");
    }

    private static String text(Cell cell) {
        return cell.gbp()
                .map(gbp -> "£" + gbp + cell.n().map(n -> "/" + n).orElse(""))
                .or(cell::ratio)
                .or(cell::text)
                .or(() -> cell.days().map(days -> days + "d"))
                .orElseGet(() ->
                        cell.n().map(String::valueOf).orElse("")
                                + cell.pct().map(pct -> "/" + pct + "%").orElse(""));
    }
}
