package org.redress.ombudsman;

import java.util.List;
import org.redress.core.report.ChartSpec;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec.AverageDays;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.SentenceSpec;
import org.redress.core.report.TableSpec;

/// The year at a glance, and the years before it.
final class KeyFigures {

    private static final String ID = "key-figures";
    private static final int CHARTED = 7;
    private static final List<String> INVESTIGATED = List.of("upheld", "not-upheld");

    private static final String RECORDS =
            """
            select 'received' as row_key,
                   c.received_year as column_key,
                   null::numeric as value,
                   c.reference,
                   null::text as stage
            from ombudsman.case_as_at(:as_at) c
            where c.received_on between :first_day and :last_day
            union all
            select counted.row_key, c.decided_year, null, c.reference, null
            from ombudsman.case_as_at(:as_at) c
                cross join lateral (values
                    (c.decision), (case when c.remedied_before then 'remedied-before' end)
                ) counted (row_key)
            where c.investigated and c.decided_on between :first_day and :last_day
            union all
            select counted.row_key, c.decided_year, e.days, c.reference, null
            from ombudsman.case_as_at(:as_at) c
                join ombudsman.enquiry(:as_at) e on e.stream = c.stream
                cross join lateral (values
                    ('answer'),
                    (case when e.days <= reporting.working_days(e.made_on, e.answer_due)
                        then 'in-time' end)
                ) counted (row_key)
            where c.investigated
              and c.decided_on between :first_day and :last_day
              and e.answered_on is not null
            """;

    private KeyFigures() {}

    static TableSpec table() {
        return new TableSpec(
                ID,
                "The year at a glance",
                new ColumnsSpec.Years(3),
                RECORDS,
                List.of(
                        new Count("received", "Complaints and enquiries received", "received"),
                        new Total("investigated", "Investigated and decided", INVESTIGATED),
                        new CountWithShare(
                                "upheld", "Upheld, of those investigated", "upheld", INVESTIGATED),
                        new Share(
                                "remedied-before",
                                "Satisfactory remedy before the Ombudsman was involved, of those"
                                        + " upheld",
                                "remedied-before",
                                List.of("upheld")),
                        new AverageDays("average-days", "Average working days to answer", "answer"),
                        new Share(
                                "answered-in-time",
                                "Enquiries answered in time",
                                "in-time",
                                List.of("answer"))),
                List.of());
    }

    static SentenceSpec[] sentences() {
        return new SentenceSpec[] {
            new SentenceSpec.Counted(
                    ID,
                    "received",
                    "complaint or enquiry reached the Ombudsman",
                    "complaints and enquiries reached the Ombudsman"),
            new SentenceSpec.Counted(
                    ID,
                    "investigated",
                    "complaint was investigated and decided",
                    "complaints were investigated and decided"),
            new SentenceSpec.Counted(
                    ID, "upheld", "complaint was upheld", "complaints were upheld"),
            new SentenceSpec.Measured(ID, "average-days", "The average time to answer an enquiry")
        };
    }

    static ChartSpec received() {
        return new ChartSpec(
                new TableSpec(
                        "received-over-seven-years",
                        "Complaints and enquiries received over seven years",
                        new ColumnsSpec.Years(CHARTED),
                        RECORDS,
                        List.of(new Count("received", "Received", "received")),
                        List.of()));
    }

    static ChartSpec investigated() {
        return new ChartSpec(
                new TableSpec(
                        "investigated-over-seven-years",
                        "Complaints investigated, and the share upheld, over seven years",
                        new ColumnsSpec.Years(CHARTED),
                        RECORDS,
                        List.of(
                                new Total("investigated", "Investigated", INVESTIGATED),
                                new Share("upheld", "Upheld", "upheld", INVESTIGATED)),
                        List.of()));
    }
}
