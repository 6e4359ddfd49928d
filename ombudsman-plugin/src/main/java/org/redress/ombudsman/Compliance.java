package org.redress.ombudsman;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.TableSpec;

/// What became of the recommendations that were due in the year.
final class Compliance {

    private static final List<String> KNOWN = List.of("met-in-time", "met-late", "not-met");

    private static final String RECORDS =
            """
            select counted.row_key,
                   reporting.financial_year(r.due_on) as column_key,
                   null::numeric as value,
                   c.reference,
                   null::text as stage
            from ombudsman.recommendation(:as_at) r
                join ombudsman.case_as_at(:as_at) c on c.stream = r.stream
                cross join lateral (values
                    ('due'),
                    (r.state),
                    (case when r.state in ('met-in-time', 'met-late') then 'satisfied' end)
                ) counted (row_key)
            where r.due_on between :first_day and :last_day
            union all
            select 'undated', reporting.financial_year(r.made_on), null, c.reference, null
            from ombudsman.recommendation(:as_at) r
                join ombudsman.case_as_at(:as_at) c on c.stream = r.stream
            where r.due_on is null and r.made_on between :first_day and :last_day
            """;

    private Compliance() {}

    static TableSpec table() {
        return new TableSpec(
                "compliance",
                "Recommendations due, and compliance with them",
                new ColumnsSpec.Years(3),
                RECORDS,
                List.of(
                        new Count("due", "Recommendations due", "due"),
                        new Count("met-in-time", "Met in time", "met-in-time"),
                        new Count("met-late", "Met late", "met-late"),
                        new Count("not-met", "Not met", "not-met"),
                        new Count("not-yet-known", "Not yet due", "not-yet-due"),
                        new Share(
                                "satisfied",
                                "Satisfied, of those whose date has come",
                                "satisfied",
                                KNOWN)),
                List.of(
                        new NoteSpec.Counted(
                                "undated",
                                "Recommended in the year without a date, and so not counted")));
    }
}
