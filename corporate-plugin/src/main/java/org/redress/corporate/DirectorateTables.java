package org.redress.corporate;

import java.util.ArrayList;
import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.report.TableSpec;

/// What each directorate and each service within it did at one stage.
///
/// @param directorates the council's
/// @param days the promises
record DirectorateTables(Directorates directorates, CodeDays days) {

    private static final List<String> CLOSED =
            List.of("upheld", "partially-upheld", "not-upheld", "withdrawn");

    /// How many stage 1 complaints each had.
    TableSpec received(String unit, Each rows, String key) {
        return new TableSpec(
                "received-by-" + unit,
                "Stage 1 complaints, by " + unit,
                new ColumnsSpec.Years(3),
                Records.ofStage("1").joined(directorates.joined()).under(key, "'all'"),
                List.of(rows, new Count("total", "Total", "all")),
                List.of());
    }

    TableSpec compliments() {
        return new TableSpec(
                "compliments-by-directorate",
                "Compliments, by directorate",
                new ColumnsSpec.Years(3),
                Records.here(
                                "reporting.feedback(:as_at)",
                                "received_on",
                                "null::text",
                                "r.kind = 'compliment'")
                        .joined(directorates.joined())
                        .under(Directorates.DIRECTORATE, "'all'"),
                List.of(directorates.byDirectorate(), new Count("total", "Total", "all")),
                List.of());
    }

    /// How each did, in the report's own year.
    TableSpec performance(String stage, String unit, Each rows, String key) {
        String records =
                Records.ofStage(stage)
                        .joined(directorates.joined())
                        .joined(
                                "left join reporting.stage_record(:as_at) n"
                                        + " on n.complaint = r.complaint and n.ordinal = r.ordinal + 1")
                        .worked("r.days", List.of(key, "'all'"), measures(stage));
        return new TableSpec(
                "stage-%s-by-%s".formatted(stage, unit),
                "Stage %s, by %s".formatted(stage, unit),
                new ColumnsSpec.Formulas(columns(stage)),
                records,
                List.of(rows, new Count("total", "Total", "all")),
                List.of());
    }

    private List<String> measures(String stage) {
        return List.of(
                "'received'",
                "case when r.acknowledged_in_time then 'acknowledged' when not r.acknowledged_in_time then 'not-acknowledged' end",
                "case when r.days <= %1$d then 'in' when coalesce(r.days, r.days_gone) > %1$d then 'over' end"
                        .formatted(days.respondPromised(stage)),
                "case when not r.is_open then 'closed' end",
                "case when r.extended_to is not null then 'extended' end",
                "case when not r.is_open then r.outcome end",
                "case when r.responded_on is not null then 'answered' end",
                "case when r.responded_on is not null and n.complaint is not null then 'escalated' end");
    }

    private List<Formula> columns(String stage) {
        List<Formula> columns =
                new ArrayList<>(
                        List.of(
                                new Formula.Count("Received", 0, List.of("received")),
                                percent(
                                        "Acknowledged within " + days.acknowledgePromised(stage),
                                        List.of("acknowledged"),
                                        List.of("acknowledged", "not-acknowledged")),
                                percent(
                                        "Closed within " + days.respondPromised(stage),
                                        List.of("in"),
                                        List.of("in", "over")),
                                new Formula.MeanDays("Average working days", 0, List.of("closed")),
                                percent("Extended", List.of("extended"), List.of("received")),
                                percent("Upheld", List.of("upheld"), CLOSED),
                                percent("Partially upheld", List.of("partially-upheld"), CLOSED),
                                new Formula.Count("Withdrawn", 0, List.of("withdrawn"))));
        if (stage.equals("1")) {
            columns.add(percent("Went to stage 2", List.of("escalated"), List.of("answered")));
        }
        return columns;
    }

    private static Formula percent(String title, List<String> keys, List<String> of) {
        return new Formula.Percent(title, 0, keys, of, true);
    }

    SectionSpec section() {
        Each byDirectorate = directorates.byDirectorate();
        Each byService = directorates.byService();
        return SectionSpec.of(
                        "by-directorate",
                        "Directorates and services",
                        received("directorate", byDirectorate, Directorates.DIRECTORATE),
                        received("service", byService, Directorates.SERVICE),
                        performance("1", "directorate", byDirectorate, Directorates.DIRECTORATE),
                        performance("1", "service", byService, Directorates.SERVICE),
                        performance("2", "directorate", byDirectorate, Directorates.DIRECTORATE),
                        performance("2", "service", byService, Directorates.SERVICE))
                .saying(
                        new Counted(
                                "received-by-directorate",
                                "total",
                                "stage 1 complaint was received",
                                "stage 1 complaints were received"));
    }
}
