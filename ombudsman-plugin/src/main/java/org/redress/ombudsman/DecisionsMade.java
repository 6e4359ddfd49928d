package org.redress.ombudsman;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.TableSpec;

/// What the Ombudsman decided.
final class DecisionsMade {

    private static final String RECORDS =
            """
            select keyed.row_key,
                   c.decided_year as column_key,
                   null::numeric as value,
                   c.reference,
                   null::text as stage
            from ombudsman.case_as_at(:as_at) c
                cross join lateral (values (c.decision), ('all')) keyed (row_key)
            where c.decided_on between :first_day and :last_day
            """;

    private DecisionsMade() {}

    static TableSpec table() {
        List<RowSpec> rows = new ArrayList<>();
        Arrays.stream(Ruling.values())
                .forEach(each -> rows.add(new Count(each.code(), each.label(), each.code())));
        rows.add(new Count("total", "Total", "all"));
        return new TableSpec(
                "decisions-made",
                "Decisions made",
                new ColumnsSpec.Years(2),
                RECORDS,
                rows,
                List.of());
    }
}
