package org.redress.core.tables;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Ratio;
import org.redress.core.report.SentenceSpec;
import org.redress.core.report.TableSpec;

/// Compliments received, beside complaints.
///
/// @param complaints those that they are set against: of the first stage
public record ComplimentTables(StageRecords complaints) {

    /// Compliments and complaints by year, and how many of the one there are for each of the other.
    public ToldTable ratio() {
        String id = "compliments-and-ratio";
        return ToldTable.of(
                Yearly.table(
                        id,
                        "Compliments received",
                        Counting.all(
                                compliments().under("'compliment'"),
                                complaints.counting().under("'stage-1'")),
                        List.of(
                                new Count("compliments", "Compliments", "compliment"),
                                new Count("stage-1", "Stage 1 complaints", "stage-1"),
                                new Ratio(
                                        "ratio",
                                        "Compliments for each complaint",
                                        "compliment",
                                        "stage-1"))),
                new SentenceSpec.Counted(
                        id, "compliments", "compliment was received", "compliments were received"),
                new SentenceSpec.Measured(id, "ratio", "The ratio of compliments to complaints"));
    }

    /// The same by month of the report's own year.
    public ToldTable byMonth() {
        String key = "'month:' || to_char(r.%s, 'MM')";
        String records =
                Counting.all(
                        compliments()
                                .inWorkedColumn("'compliment'")
                                .under(key.formatted("received_on"), "'all'"),
                        complaints
                                .counting()
                                .inWorkedColumn("'complaint'")
                                .under(key.formatted("requested_on"), "'all'"));
        List<RowSpec> rows = new ArrayList<>();
        IntStream.rangeClosed(0, 11)
                .mapToObj(Month.APRIL::plus)
                .forEach(month -> rows.add(month(month)));
        rows.add(new Count("total", "Total", "all"));
        return ToldTable.of(
                new TableSpec(
                        "compliments-by-month",
                        "Compliments and complaints, by month",
                        besideEachOther(),
                        records,
                        rows,
                        List.of()));
    }

    private static RowSpec month(Month month) {
        String label = month.getDisplayName(TextStyle.FULL, Locale.UK);
        return new Count(
                label.toLowerCase(Locale.ROOT), label, "month:%02d".formatted(month.getValue()));
    }

    private static ColumnsSpec besideEachOther() {
        List<String> compliments = List.of("compliment");
        List<String> complaints = List.of("complaint");
        return new ColumnsSpec.Formulas(
                List.of(
                        new Formula.Count("Compliments", 0, compliments),
                        new Formula.Count("Stage 1 complaints", 0, complaints),
                        new Formula.Ratio(
                                "Compliments for each complaint", 0, compliments, complaints)));
    }

    /// Compliments by team, of the two latest years.
    public static ToldTable byTeam(Teams teams) {
        return ToldTable.of(
                new TableSpec(
                        "compliments-by-team",
                        "Compliments, by team",
                        new ColumnsSpec.Years(2),
                        compliments().under(Teams.KEY, "'compliment'"),
                        List.of(teams.rows(), new Count("total", "Total", "compliment")),
                        List.<NoteSpec>of()));
    }

    private static Counting compliments() {
        return FeedbackTables.COMPLIMENTS.counting();
    }
}
