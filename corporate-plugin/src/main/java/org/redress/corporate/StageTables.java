package org.redress.corporate;

import java.util.List;
import java.util.Locale;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.report.TableSpec;
import org.redress.core.tables.OutcomeTable;
import org.redress.core.tables.StageRecords;
import org.redress.core.tables.TimesTable;
import org.redress.core.tables.ToldTable;

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
    private ToldTable times() {
        return new TimesTable(StageRecords.of("corporate").at(stage), complaint())
                .table(
                        id("response-times"),
                        title("response times from acknowledgement"),
                        List.of(days.respondPromised(stage)));
    }

    private ToldTable outcomes() {
        return OutcomeTable.table(
                id("outcomes"),
                title("outcomes"),
                StageRecords.of("corporate").at(stage),
                complaint());
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

    SectionSpec section() {
        int promised = days.acknowledgePromised(stage);
        return ToldTable.section(
                "stage-" + stage,
                "Stage " + stage,
                told(
                        acknowledged(),
                        "within-" + promised,
                        "acknowledged " + within(promised).toLowerCase(Locale.ROOT)),
                times(),
                told(extensions(), "extended", "extended"),
                outcomes());
    }

    private ToldTable told(TableSpec table, String row, String done) {
        return new ToldTable(
                table,
                List.of(
                        new Counted(
                                table.id(),
                                row,
                                complaint() + " was " + done,
                                complaint() + "s were " + done)));
    }

    private String complaint() {
        return "stage " + stage + " complaint";
    }

    private static String within(int days) {
        return "Within " + days + " working days";
    }
}
