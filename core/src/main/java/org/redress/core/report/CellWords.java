package org.redress.core.report;

import java.util.Locale;
import org.redress.core.report.Report.Cell;

/// A cell as people read it in a table: `12 (8%)`, `£7,467 (7)`, `18`.
public final class CellWords {

    private CellWords() {}

    public static String of(Cell cell) {
        return cell.text()
                .or(cell::ratio)
                .or(() -> cell.gbp().map(gbp -> "£" + grouped(gbp.longValueExact()) + count(cell)))
                .or(() -> cell.days().map(CellWords::grouped))
                .orElseGet(() -> cell.n().map(CellWords::grouped).orElse("") + percent(cell));
    }

    private static String count(Cell cell) {
        return cell.n().map(n -> " (" + grouped(n) + ")").orElse("");
    }

    private static String percent(Cell cell) {
        return cell.pct()
                .map(pct -> cell.n().isPresent() ? " (" + pct + "%)" : pct + "%")
                .orElse("");
    }

    private static String grouped(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
