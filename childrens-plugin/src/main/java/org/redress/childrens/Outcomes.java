package org.redress.childrens;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.NoteSpec.Counted;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.TableSpec;

/// Outcomes of closed statutory stage records; open ones are counted in a note.
final class Outcomes {

    private static final List<String> OUTCOMES =
            List.of("upheld", "partially-upheld", "not-upheld", "withdrawn");

    private static final String RECORDS =
            """
            select case when s.is_open then 'open' else coalesce(s.outcome, 'not-recorded') end as row_key,
                   s.financial_year as column_key,
                   null::numeric as value,
                   s.reference,
                   s.stage
            from reporting.stage_record(:as_at) s
            where s.area = :area
              and s.kind = 'statutory'
              and s.requested_on between :first_day and :last_day
            """;

    private Outcomes() {}

    static TableSpec overall() {
        return table("overall-outcomes", "Overall outcomes", RECORDS);
    }

    static TableSpec ofStage(String stage) {
        return table(
                "stage-" + stage + "-outcomes",
                "Stage " + stage + " outcomes",
                RECORDS + "  and s.stage = '" + stage + "'\n");
    }

    private static TableSpec table(String id, String title, String records) {
        return new TableSpec(
                id,
                title,
                new ColumnsSpec.Years(3),
                records,
                List.of(
                        share("upheld", "Upheld"),
                        share("partially-upheld", "Partially upheld"),
                        share("not-upheld", "Not upheld"),
                        share("withdrawn", "Withdrawn"),
                        new Total("total", "Total", OUTCOMES)),
                List.of(
                        new Counted("open", "Still open and so not counted"),
                        new Counted(
                                "not-recorded",
                                "Closed with no outcome on record and so not counted")));
    }

    private static RowSpec share(String outcome, String label) {
        return new Share(outcome, label, outcome, OUTCOMES);
    }
}
