package org.redress.core.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redress.core.procedure.KindId;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.ConcernCategory;

/// What the stage records of each team come to.
public record TeamTables(StageRecords records, Teams teams) {

    private static final String UPHELD = "('upheld', 'partially-upheld')";

    /// Those at one stage.
    public TeamTables at(String stage) {
        return new TeamTables(records.at(stage), teams);
    }

    /// How many each team has.
    public ToldTable received(String id) {
        return ToldTable.of(
                Yearly.table(
                        id,
                        capital(records.kind()) + " complaints, by team",
                        records.counting().under(Teams.KEY, "'all'"),
                        List.of(teams.rows(), new Count("total", "Total", "all"))));
    }

    /// How many, the average working days to close and the share closed in time, in the report's
    /// own year.
    ///
    /// @param target within how many working days is in time
    public ToldTable times(String id, String title, int target) {
        Counting closed = records.counting().where("not r.is_open").inWorkedColumn("'closed'");
        Counting banded =
                records.counting()
                        .where("not r.is_open or r.days_gone > " + target)
                        .inWorkedColumn(
                                "case when r.days <= " + target + " then 'in' else 'over' end");
        return ToldTable.of(
                new TableSpec(
                        id,
                        title,
                        timely(target),
                        Counting.all(
                                records.counting()
                                        .inWorkedColumn("'received'")
                                        .under(Teams.KEY, "'all'"),
                                closed.measuring("r.days").under(Teams.KEY, "'all'"),
                                banded.under(Teams.KEY, "'all'")),
                        List.of(teams.rows(), new Count("total", "Total", "all")),
                        List.of()));
    }

    private static ColumnsSpec timely(int target) {
        return new ColumnsSpec.Formulas(
                List.of(
                        new Formula.Count("Complaints", 0, List.of("received")),
                        new Formula.MeanDays("Average working days", 0, List.of("closed")),
                        new Formula.Percent(
                                "Within " + target + " working days",
                                0,
                                List.of("in"),
                                List.of("in", "over"),
                                true)));
    }

    private static String capital(KindId kind) {
        return kind.value().substring(0, 1).toUpperCase(Locale.ROOT) + kind.value().substring(1);
    }

    /// What was wrong where a complaint was upheld in any part, by the team that the concern is
    /// about; the first rows by the complaint's.
    ///
    /// @param last the category that comes last
    public ToldTable reasons(List<ConcernCategory> categories, String last) {
        String found =
                "r.stage_outcome in %1$s and coalesce(r.finding in %1$s, true)".formatted(UPHELD);
        String counted =
                Counting.all(
                        records.counting().inColumn("r.team").under("'received'", "r.outcome"),
                        records.concerns()
                                .where(found)
                                .inColumn("r.team")
                                .under(ConcernTables.KEY, "'issue'"));
        List<RowSpec> rows = new ArrayList<>();
        rows.add(
                new Count(
                        "received", capital(records.kind()) + " complaints received", "received"));
        rows.add(new Count("upheld", "Upheld", "upheld"));
        rows.add(new Count("partially-upheld", "Partially upheld", "partially-upheld"));
        rows.add(ConcernTables.rows(categories, last));
        rows.add(new Count("total-issues", "Total issues upheld or partially upheld", "issue"));
        return ToldTable.of(
                new TableSpec(
                        "reasons-by-team",
                        "Reasons for upheld and partially upheld complaints, by team",
                        teams.columns(),
                        counted,
                        rows,
                        teams.legend()));
    }
}
