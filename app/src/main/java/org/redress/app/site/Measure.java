package org.redress.app.site;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.redress.core.report.Report;

/// What a cell's records are measured by.
enum Measure {
    NOTHING,
    DAYS,
    MONEY;

    static Measure of(Optional<Report.Cell> cell) {
        if (cell.flatMap(Report.Cell::days).isPresent()) {
            return DAYS;
        }
        return cell.flatMap(Report.Cell::gbp).isPresent() ? MONEY : NOTHING;
    }

    Optional<String> title() {
        return switch (this) {
            case NOTHING -> Optional.empty();
            case DAYS -> Optional.of("Days");
            case MONEY -> Optional.of("Amount");
        };
    }

    String words(BigDecimal value) {
        return switch (this) {
            case NOTHING -> "";
            case DAYS -> String.format(Locale.UK, "%,d", value.longValue());
            case MONEY -> String.format(Locale.UK, "£%,.2f", value.movePointLeft(2));
        };
    }
}
