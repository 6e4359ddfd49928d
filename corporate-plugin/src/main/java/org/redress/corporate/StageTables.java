package org.redress.corporate;

import java.util.List;
import java.util.Locale;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec.AverageDays;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.report.SentenceSpec.Measured;
import org.redress.core.report.TableSpec;

/// How this area's corporate complaints went at one stage.
///
/// @param stage which
/// @param days the promises
record StageTables(String stage, CodeDays days) {

    private static final String NOT_DUE = "Not due yet and so not counted";

    private Records records() {
        return Records.ofStage(stage);
    }

    private String id(String of) {
        return "stage-" + stage + "-" + of;
    }

    private String title(String of) {
        return "Stage " + stage + ": " + of;
    }

    TableSpec acknowledged() {
        int promised = days.acknowledgePromised(stage);
        List<String> bands = List.of("in", "over");
        return new TableSpec(
                id("acknowledged"),
                title("acknowledged"),
                new ColumnsSpec.Years(3),
                records()
                        .under(
                                "case when r.acknowledged_in_time then 'in'"
                                        + " when not r.acknowledged_in_time then 'over'"
                                        + " when r.is_open then 'open' else 'closed' end"),
                List.of(
                        new Share("within-" + promised, within(promised), "in", bands),
                        new Share("over-" + promised, "Later, or not at all", "over", bands)),
                List.of(
                        new NoteSpec.Counted("open", NOT_DUE),
                        new NoteSpec.Counted(
                                "closed",
                                "Closed before an acknowledgement was due and so not counted")));
    }

    /// Days from the clock's start, which is the acknowledgement or the last day on which it was
    /// due.
    TableSpec times() {
        int promised = days.respondPromised(stage);
        List<String> bands = List.of("in", "over");
        return new TableSpec(
                id("response-times"),
                title("response times from acknowledgement"),
                new ColumnsSpec.Years(3),
                records()
                        .measuring(
                                "r.days",
                                "case when r.days <= %1$d then 'in' when coalesce(r.days, r.days_gone) > %1$d then 'over' else 'open' end"
                                        .formatted(promised),
                                "case when not r.is_open then 'closed' end"),
                List.of(
                        new AverageDays("average-days", "Average working days to close", "closed"),
                        new Share("within-" + promised, within(promised), "in", bands),
                        new Share(
                                "over-" + promised,
                                "Over %d working days".formatted(promised),
                                "over",
                                bands)),
                List.of(
                        new NoteSpec.Counted(
                                "open", "Still open, not yet over time and so not counted")));
    }

    TableSpec extensions() {
        List<String> extended = List.of("extended");
        List<String> due = List.of("kept", "missed");
        return new TableSpec(
                id("extensions"),
                title("extensions"),
                new ColumnsSpec.Years(3),
                records()
                        .under(
                                "'record'",
                                "case when r.extended_to is not null then 'extended' end",
                                "case when r.extended_to is not null and r.extension_reason_given then 'reason' end",
                                "case when r.extended_to is not null and r.extension_told_next then 'told' end",
                                "case when r.extended_to is null or r.withdrawn_on is not null and r.responded_on is null then null"
                                        + " when r.answered_in_time then 'kept' when not r.answered_in_time then 'missed'"
                                        + " else 'running' end"),
                List.of(
                        new CountWithShare("extended", "Extended", "extended", List.of("record")),
                        new CountWithShare(
                                "with-reason", "Extended with a reason", "reason", extended),
                        new CountWithShare(
                                "told-ombudsman",
                                "Extended with the Ombudsman's details",
                                "told",
                                extended),
                        new CountWithShare(
                                "answered-by-date", "Answered by the extended date", "kept", due),
                        new CountWithShare(
                                "missed", "Not answered by the extended date", "missed", due)),
                List.of(new NoteSpec.Counted("running", "Extended and not due yet")));
    }

    TableSpec outcomes() {
        List<String> outcomes = List.of("upheld", "partially-upheld", "not-upheld", "withdrawn");
        return new TableSpec(
                id("outcomes"),
                title("outcomes"),
                new ColumnsSpec.Years(3),
                records()
                        .under(
                                "case when r.is_open then 'open' else coalesce(r.outcome, 'not-recorded') end"),
                List.of(
                        new Share("upheld", "Upheld", "upheld", outcomes),
                        new Share(
                                "partially-upheld",
                                "Partially upheld",
                                "partially-upheld",
                                outcomes),
                        new Share("not-upheld", "Not upheld", "not-upheld", outcomes),
                        new Share("withdrawn", "Withdrawn", "withdrawn", outcomes),
                        new Total("total", "Total", outcomes)),
                List.of(
                        new NoteSpec.Counted("open", "Still open and so not counted"),
                        new NoteSpec.Counted(
                                "not-recorded",
                                "Closed with no outcome on record and so not counted")));
    }

    SectionSpec section() {
        String complaint = "stage " + stage + " complaint";
        int promised = days.respondPromised(stage);
        return SectionSpec.of(
                        "stage-" + stage,
                        "Stage " + stage,
                        acknowledged(),
                        times(),
                        extensions(),
                        outcomes())
                .saying(
                        said(
                                "acknowledged",
                                "within-" + days.acknowledgePromised(stage),
                                complaint,
                                "acknowledged "
                                        + within(days.acknowledgePromised(stage))
                                                .toLowerCase(Locale.ROOT)),
                        new Measured(
                                id("response-times"),
                                "average-days",
                                "The average number of working days to close a " + complaint),
                        said(
                                "response-times",
                                "within-" + promised,
                                complaint,
                                "closed "
                                        + within(promised).toLowerCase(Locale.ROOT)
                                        + " of acknowledgement"),
                        said("extensions", "extended", complaint, "extended"),
                        said("outcomes", "upheld", complaint, "upheld"),
                        said("outcomes", "partially-upheld", complaint, "upheld in part"));
    }

    private Counted said(String table, String row, String complaint, String done) {
        return new Counted(
                id(table), row, complaint + " was " + done, complaint + "s were " + done);
    }

    private static String within(int days) {
        return "Within " + days + " working days";
    }
}
