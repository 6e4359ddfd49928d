package org.redress.corporate;

import java.util.List;
import java.util.OptionalInt;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec.AverageDays;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.PerResidents;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.report.SentenceSpec.Measured;
import org.redress.core.report.TableSpec;

/// How complaints went in every area, each by its own procedure and its own targets.
///
/// @param areas every area
/// @param population the council's residents, where known
record CouncilPerformance(Areas areas, OptionalInt population) {

    private static final List<String> OUTCOMES =
            List.of("upheld", "partially-upheld", "not-upheld", "withdrawn");

    /// By what the record's own procedure is counted by, whatever it was extended to.
    private static final String IN_TIME =
            "case when r.counted_in_time then 'in' when not r.counted_in_time then 'late' else 'open' end";

    /// An answer at the last stage leads nowhere.
    private static final String ANSWERED = "r.responded_on is not null and not r.last_stage";

    private static final String CLOSED = "case when not r.is_open then 'closed' end";

    private static Records records() {
        return Records.council("reporting.stage_record(:as_at)", "requested_on", "r.stage", "true");
    }

    TableSpec received() {
        return new TableSpec(
                "complaints-by-area",
                "Complaints received, by area and kind",
                new ColumnsSpec.Years(3),
                Records.council(
                                "reporting.complaint(:as_at)",
                                "received_on",
                                "null::text",
                                "r.kind is not null")
                        .under(Areas.KIND, "'all'"),
                List.of(
                        areas.kinds(),
                        new Count("total", "Total", "all"),
                        new PerResidents(
                                "per-1000-residents",
                                "For every 1,000 residents",
                                List.of("all"),
                                population,
                                1000)),
                List.of());
    }

    /// The report's own year, by area, kind and stage.
    TableSpec byKind() {
        return new TableSpec(
                "performance-by-kind",
                "Performance, by area, kind and stage",
                new ColumnsSpec.Formulas(columns()),
                records()
                        .joined(
                                "left join reporting.stage_record(:as_at) n"
                                        + " on n.complaint = r.complaint and n.ordinal = r.ordinal + 1")
                        .worked(
                                "r.days",
                                List.of(Areas.STAGE, "'all'"),
                                List.of(
                                        "'received'",
                                        IN_TIME,
                                        CLOSED,
                                        "r.outcome",
                                        "case when r.is_open then 'unfinished' end",
                                        "case when " + ANSWERED + " then 'answered' end",
                                        "case when "
                                                + ANSWERED
                                                + " and n.complaint is not null then 'escalated' end")),
                List.of(areas.stages(), new Count("total", "Total", "all")),
                List.of(
                        new NoteSpec.Fixed(
                                "In time is by the target of each procedure, whatever was put off.")));
    }

    private static List<Formula> columns() {
        return List.of(
                new Formula.Count("Received", 0, List.of("received")),
                percent("Closed in time", List.of("in"), List.of("in", "late")),
                new Formula.MeanDays("Average working days", 0, List.of("closed")),
                percent("Upheld", List.of("upheld"), OUTCOMES),
                percent("Partially upheld", List.of("partially-upheld"), OUTCOMES),
                percent("Not upheld", List.of("not-upheld"), OUTCOMES),
                percent("Withdrawn", List.of("withdrawn"), OUTCOMES),
                new Formula.Count("Still open", 0, List.of("unfinished")),
                percent("Went to the next stage", List.of("escalated"), List.of("answered")));
    }

    private static Formula percent(String title, List<String> keys, List<String> of) {
        return new Formula.Percent(title, 0, keys, of, true);
    }

    TableSpec timeliness() {
        List<String> bands = List.of("in", "late");
        return new TableSpec(
                "timeliness",
                "All stages: closed by the target of each procedure",
                new ColumnsSpec.Years(3),
                records().measuring("r.days", IN_TIME, CLOSED),
                List.of(
                        new AverageDays("average-days", "Average working days to close", "closed"),
                        new Share("in-time", "In time", "in", bands),
                        new Share("late", "Late", "late", bands)),
                List.of(
                        new NoteSpec.Counted(
                                "open", "Still open, not yet over time and so not counted")));
    }

    TableSpec outcomes() {
        return new TableSpec(
                "overall-outcomes",
                "All stages: outcomes",
                new ColumnsSpec.Years(3),
                records()
                        .under(
                                "case when r.is_open then 'open' else coalesce(r.outcome, 'not-recorded') end"),
                List.of(
                        new Share("upheld", "Upheld", "upheld", OUTCOMES),
                        new Share(
                                "partially-upheld",
                                "Partially upheld",
                                "partially-upheld",
                                OUTCOMES),
                        new Share("not-upheld", "Not upheld", "not-upheld", OUTCOMES),
                        new Share("withdrawn", "Withdrawn", "withdrawn", OUTCOMES),
                        new Total("total", "Total", OUTCOMES)),
                List.of(
                        new NoteSpec.Counted("open", "Still open and so not counted"),
                        new NoteSpec.Counted(
                                "not-recorded",
                                "Closed with no outcome on record and so not counted")));
    }

    SectionSpec section() {
        return SectionSpec.of(
                        "performance",
                        "Complaints in every area",
                        received(),
                        byKind(),
                        timeliness(),
                        outcomes())
                .saying(
                        new Counted(
                                "complaints-by-area",
                                "total",
                                "complaint was received",
                                "complaints were received"),
                        new Measured(
                                "timeliness", "average-days", "The average time to close a stage"),
                        new Counted(
                                "timeliness",
                                "in-time",
                                "stage was closed in time",
                                "stages were closed in time"),
                        new Counted(
                                "overall-outcomes",
                                "upheld",
                                "stage ended with the complaint upheld",
                                "stages ended with the complaint upheld"));
    }
}
