package org.redress.core.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.redress.core.report.Report.Cell;

/// A row's latest year, and the year before where the table has it.
///
/// @param year what the year before is called
/// @param before its cell, where that has one
record YearOnYear(Cell now, Optional<String> year, Optional<Cell> before) {

    /// Empty where the latest year has no cell.
    static Optional<YearOnYear> of(Report.Table table, Report.Row row) {
        List<Optional<Cell>> cells = row.cells();
        int last = cells.size() - 1;
        boolean hasBefore = last > 0;
        return cells.get(last)
                .map(now ->
                        new YearOnYear(
                                now,
                                hasBefore
                                        ? Optional.of(table.columns().get(last - 1))
                                        : Optional.empty(),
                                hasBefore ? cells.get(last - 1) : Optional.empty()));
    }

    /// How the figure stands to the year before's, with a full stop: `, 4 more than in 2023-24
    /// (8).`
    ///
    /// @param same what is said where they are the same, before the year
    String against(Unit unit, BigDecimal figure, String same) {
        return year.map(label ->
                        before.flatMap(unit::in)
                                .map(earlier -> against(unit, earlier, figure, label, same))
                                .orElse(". There is no figure for " + label + " to compare with."))
                .orElse(".");
    }

    private static String against(
            Unit unit, BigDecimal earlier, BigDecimal figure, String label, String same) {
        return unit.apart(earlier, figure)
                .map(apart -> ", " + apart + " than in " + label + " (" + unit.bare(earlier) + ").")
                .orElse(", " + same + " " + label + ".");
    }
}
