package org.redress.example;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.TableSpec;

/// What became of the complaints that were closed, over three years.
final class Outcomes {

    private static final List<String> ALL =
            List.of("upheld", "partially-upheld", "not-upheld", "withdrawn");

    private static final String RECORDS =
            """
            select s.outcome as row_key,
                   s.financial_year as column_key,
                   null::numeric as value,
                   s.reference,
                   s.stage
            from reporting.stage_record(:as_at) s
            where s.area = :area
              and s.outcome is not null
              and s.requested_on between :first_day and :last_day
            """;

    private Outcomes() {}

    static TableSpec table() {
        return new TableSpec(
                "outcomes",
                "Outcomes",
                new ColumnsSpec.Years(3),
                RECORDS,
                List.of(
                        new Share("upheld", "Upheld", "upheld", ALL),
                        new Share("partially-upheld", "Partially upheld", "partially-upheld", ALL),
                        new Share("not-upheld", "Not upheld", "not-upheld", ALL),
                        new Share("withdrawn", "Withdrawn", "withdrawn", ALL),
                        new Total("total", "Total", ALL)),
                List.of());
    }
}
