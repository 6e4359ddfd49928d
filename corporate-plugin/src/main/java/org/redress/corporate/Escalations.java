package org.redress.corporate;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.report.TableSpec;

/// How many answers at stage 1 did not content the person, and what became of it.
final class Escalations {

    private Escalations() {}

    /// Of the stage 1 records that were answered, how many went on.
    static TableSpec rate() {
        return new TableSpec(
                "escalation",
                "From stage 1 to stage 2",
                new ColumnsSpec.Years(3),
                Records.ofStage("1")
                        .joined(
                                "left join reporting.stage_record(:as_at) n"
                                        + " on n.complaint = r.complaint and n.ordinal = r.ordinal + 1")
                        .under(
                                "case when r.responded_on is not null then 'answered' end",
                                "case when r.responded_on is not null and n.complaint is not null then 'escalated' end",
                                "case when r.responded_on is null and n.complaint is not null then 'unanswered' end"),
                List.of(
                        new Count("stage-1-answers", "Answered at stage 1", "answered"),
                        new CountWithShare(
                                "escalation-rate",
                                "Of these, went to stage 2",
                                "escalated",
                                List.of("answered"))),
                List.of(
                        new NoteSpec.Counted(
                                "unanswered",
                                "Went to stage 2 without an answer at stage 1 and so not counted")));
    }

    static SectionSpec section() {
        return SectionSpec.of(
                        "escalation",
                        "From stage 1 to stage 2",
                        rate(),
                        ContactTables.refusedRequests())
                .saying(
                        new Counted(
                                "escalation",
                                "escalation-rate",
                                "answer at stage 1 led to stage 2",
                                "answers at stage 1 led to stage 2"),
                        new Counted(
                                "refused-requests",
                                "late",
                                "request for stage 2 was turned down as too late",
                                "requests for stage 2 were turned down as too late"));
    }
}
