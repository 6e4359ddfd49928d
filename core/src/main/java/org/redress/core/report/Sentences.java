package org.redress.core.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.redress.core.report.Report.Cell;

/// Drafts a report's sentences from its cells: a row's latest year against the year before.
public final class Sentences {

    private Sentences() {}

    /// The sentences that there is something to say of, in order. One whose row is not in the
    /// table, or has no figure in the latest year, is left out.
    ///
    /// @param tables where the sentences' tables are looked for
    public static List<String> draft(List<SentenceSpec> specs, List<Report.Table> tables) {
        return specs.stream().flatMap(spec -> draft(spec, tables).stream()).toList();
    }

    private static Optional<String> draft(SentenceSpec spec, List<Report.Table> tables) {
        return tables.stream()
                .filter(table -> table.id().equals(spec.table()))
                .findFirst()
                .flatMap(table -> table.row(spec.row()).flatMap(row -> YearOnYear.of(table, row)))
                .flatMap(years ->
                        switch (spec) {
                            case SentenceSpec.Counted counted -> counted(counted, years);
                            case SentenceSpec.Measured(_, _, var subject) ->
                                    measured(subject, years);
                        });
    }

    private static Optional<String> counted(SentenceSpec.Counted spec, YearOnYear years) {
        return Unit.COUNT
                .in(years.now())
                .map(count ->
                        begun(spec, count)
                                + years.against(Unit.COUNT, count, "the same number as in")
                                + share(years));
    }

    private static String begun(SentenceSpec.Counted spec, BigDecimal count) {
        if (count.signum() == 0) {
            return "No " + spec.plural();
        }
        boolean one = count.compareTo(BigDecimal.ONE) == 0;
        return Unit.COUNT.bare(count) + " " + (one ? spec.singular() : spec.plural());
    }

    private static String share(YearOnYear years) {
        return Unit.PERCENT
                .in(years.now())
                .map(now ->
                        " As a share that is "
                                + Unit.PERCENT.bare(now)
                                + years.before()
                                        .flatMap(Unit.PERCENT::in)
                                        .map(before ->
                                                ", "
                                                        + Unit.PERCENT
                                                                .apart(before, now)
                                                                .orElse("unchanged"))
                                        .orElse("")
                                + ".")
                .orElse("");
    }

    private static Optional<String> measured(String subject, YearOnYear years) {
        Cell now = years.now();
        return now.ratio()
                .map(ratio -> subject + " was " + ratio + ratio(ratio, years))
                .or(() -> Unit.of(now).map(unit -> measured(subject, unit, years)));
    }

    private static String measured(String subject, Unit unit, YearOnYear years) {
        BigDecimal figure = unit.in(years.now()).orElseThrow();
        return subject
                + " was "
                + unit.shown(figure)
                + years.against(unit, figure, "the same as in");
    }

    private static String ratio(String now, YearOnYear years) {
        return years.year()
                .map(label ->
                        years.before()
                                .flatMap(Cell::ratio)
                                .map(before ->
                                        before.equals(now)
                                                ? ", the same as in " + label + "."
                                                : ", against " + before + " in " + label + ".")
                                .orElse(". There is no figure for " + label + " to compare with."))
                .orElse(".");
    }
}
