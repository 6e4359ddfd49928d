package org.redress.core.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.redress.core.report.Report.Cell;

/// Cells that are empty where there is nothing to divide by.
final class Cells {

    private Cells() {}

    static Optional<Cell> mean(Tally.Measure measure) {
        return measure.count() == 0
                ? Optional.empty()
                : Optional.of(Cell.days(Rounding.mean(measure)));
    }

    static Optional<Cell> ratio(long one, long to) {
        return to == 0 ? Optional.empty() : Optional.of(Cell.ratio(Rounding.ratio(one, to)));
    }

    static Optional<Cell> rate(long count, BigDecimal of, int per) {
        return of.signum() == 0
                ? Optional.empty()
                : Optional.of(Cell.text(Rounding.rate(count, of, per)));
    }
}
