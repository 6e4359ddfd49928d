package org.redress.core.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.calendar.Quarter;

/// The columns of an annual table drawn for quarters. A table of years shows three quarters: that
/// of the year before, the one before, and the quarter itself. A table of the report's own year
/// shows the quarter in its place.
///
/// Each quarter is counted by itself, over its own days; so its figures are the annual ones of
/// these days, and the four quarters of a year come to the year.
///
/// @param spans what is counted for which column, in order
public record QuarterColumns(List<Span> spans) {

    private static final int YEAR_AGO = 4;

    public QuarterColumns {
        spans = List.copyOf(spans);
    }

    /// A quarter's own count.
    ///
    /// @param columns over the quarter's days
    /// @param title the one column that it becomes; empty where it keeps its columns
    public record Span(Columns columns, Optional<String> title) {}

    /// The columns for a quarter; empty for a table that says nothing of a quarter: it hides small
    /// counts, which the differences between quarters would tell, is of whole years, or compares
    /// years alone.
    public static Optional<QuarterColumns> of(TableSpec table, Quarter quarter) {
        if (table.wholeYears() || table.disclosure() == Disclosure.SUPPRESSED) {
            return Optional.empty();
        }
        return switch (table.columns()) {
            case ColumnsSpec.Years _ -> Optional.of(compared(quarter));
            case ColumnsSpec.Keys keys ->
                    Optional.of(alone(Columns.of(keys, quarter.year()), quarter));
            case ColumnsSpec.Formulas(var formulas) -> worked(formulas, quarter);
            case ColumnsSpec.Months _ -> Optional.empty();
        };
    }

    private static QuarterColumns compared(Quarter quarter) {
        return new QuarterColumns(
                Stream.of(quarter.minus(YEAR_AGO), quarter.minus(1), quarter)
                        .map(QuarterColumns::year)
                        .toList());
    }

    private static Span year(Quarter quarter) {
        Columns ofYear = Columns.of(new ColumnsSpec.Years(1), quarter.year());
        return new Span(within(ofYear, quarter), Optional.of(quarter.label()));
    }

    private static QuarterColumns alone(Columns columns, Quarter quarter) {
        return new QuarterColumns(List.of(new Span(within(columns, quarter), Optional.empty())));
    }

    private static Optional<QuarterColumns> worked(List<Formula> formulas, Quarter quarter) {
        List<Formula> own =
                formulas.stream()
                        .filter(formula -> formula.yearsAgo() == 0)
                        .filter(formula -> !(formula instanceof Formula.Change))
                        .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        alone(Columns.of(new ColumnsSpec.Formulas(own), quarter.year()), quarter));
    }

    private static Columns within(Columns columns, Quarter quarter) {
        return new Columns(columns.all(), quarter.firstDay(), quarter.lastDay());
    }

    /// The table's columns.
    public Columns columns() {
        return new Columns(
                spans.stream().flatMap(span -> columns(span).stream()).toList(),
                spans.getFirst().columns().firstDay(),
                spans.getLast().columns().lastDay());
    }

    private static List<Columns.Column> columns(Span span) {
        return span.title()
                .map(title -> List.of(new Columns.Column(title, List.of(title))))
                .orElse(span.columns().all());
    }

    /// The spans' counts as the counts of the table.
    ///
    /// @param tallies one for each span, in order
    public Tally joined(List<Tally> tallies) {
        Map<Tally.At, Tally.Measure> all = new HashMap<>();
        for (int at = 0; at < spans.size(); at++) {
            Span span = spans.get(at);
            tallies.get(at).measures().forEach((place, measure) -> put(all, span, place, measure));
        }
        return new Tally(all);
    }

    private static void put(
            Map<Tally.At, Tally.Measure> all, Span span, Tally.At place, Tally.Measure measure) {
        if (span.title().isEmpty()) {
            all.put(place, measure);
        } else if (span.columns().all().getFirst().takes(place.column())) {
            all.put(new Tally.At(place.row(), span.title().get()), measure);
        }
    }

    /// The count behind a column, and the column in it.
    ///
    /// @param title as [#columns()] calls it
    public Optional<Found> titled(String title) {
        return spans.stream()
                .flatMap(span ->
                        span.title().isEmpty()
                                ? span.columns().titled(title).stream()
                                        .map(column -> new Found(span, column))
                                : span.title().filter(title::equals).stream()
                                        .map(_ -> new Found(span, span.columns().all().getFirst())))
                .findFirst();
    }

    /// A column in its span.
    public record Found(Span span, Columns.Column column) {}
}
