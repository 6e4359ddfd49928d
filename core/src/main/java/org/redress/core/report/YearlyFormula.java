package org.redress.core.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report.Cell;

/// A formula in one year of a report.
///
/// @param year the year that it speaks of
public record YearlyFormula(Formula formula, FinancialYear year) {

    static YearlyFormula of(Formula formula, FinancialYear reported) {
        return new YearlyFormula(formula, reported.minus(formula.yearsAgo()));
    }

    /// The first year whose records it counts.
    FinancialYear firstYear() {
        return formula instanceof Formula.Change ? year.minus(1) : year;
    }

    String title() {
        return formula.title().replace("{year}", year.label().replace('-', '/'));
    }

    /// The column keys of the records that the column takes.
    List<String> keys() {
        return keys(formula.keys(), year);
    }

    /// The cell of the rows under these keys.
    Optional<Cell> cell(Tally tally, Collection<String> rows) {
        Function<List<String>, Tally.Measure> at = keys -> tally.under(rows, keys(keys, year));
        return switch (formula) {
            case Formula.Count(_, _, var keys) -> Optional.of(Cell.count(at.apply(keys).count()));
            case Formula.Change(_, _, var keys) ->
                    Optional.of(Cell.count(change(tally, rows, keys)));
            case Formula.Percent(_, _, var keys, var of, var counted) ->
                    percent(at.apply(keys).count(), at.apply(of).count(), counted);
            case Formula.MeanDays(_, _, var keys) -> Cells.mean(at.apply(keys));
            case Formula.Pounds(_, _, var keys) ->
                    Optional.of(Cell.pounds(Rounding.pounds(at.apply(keys).sum())));
            case Formula.Finding finding ->
                    Optional.of(
                            Cell.text(
                                    finding.text(
                                            at.apply(finding.keys()).count(),
                                            at.apply(finding.of()).count())));
            case Formula.Ratio(_, _, var keys, var to) ->
                    Cells.ratio(at.apply(keys).count(), at.apply(to).count());
            case Formula.Rate(_, _, var keys, var of, var per) ->
                    Cells.rate(at.apply(keys).count(), at.apply(of).sum(), per);
        };
    }

    private long change(Tally tally, Collection<String> rows, List<String> keys) {
        return tally.under(rows, keys(keys, year)).count()
                - tally.under(rows, keys(keys, year.minus(1))).count();
    }

    private static Optional<Cell> percent(long part, long whole, boolean counted) {
        if (whole == 0) {
            return Optional.empty();
        }
        Cell percent = Cell.percent(Rounding.percent(part, whole));
        return Optional.of(counted ? percent.withCount(part) : percent);
    }

    private static List<String> keys(List<String> keys, FinancialYear year) {
        return keys.stream().map(key -> year.label() + ":" + key).toList();
    }
}
