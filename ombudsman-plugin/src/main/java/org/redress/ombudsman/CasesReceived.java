package org.redress.ombudsman;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.TableSpec;

/// What the Ombudsman received about the council, by the Ombudsman's category.
final class CasesReceived {

    private static final String TITLE = "Complaints in {year}";
    private static final List<String> RECEIVED = List.of("received");

    private static final String RECORDS =
            """
            select keyed.row_key,
                   c.received_year || ':received' as column_key,
                   null::numeric as value,
                   c.reference,
                   null::text as stage
            from ombudsman.case_as_at(:as_at) c
                cross join lateral (values (c.category), ('all')) keyed (row_key)
            where c.received_on between :first_day and :last_day
            """;

    private CasesReceived() {}

    static TableSpec table() {
        List<RowSpec> rows = new ArrayList<>();
        Arrays.stream(Category.values())
                .forEach(each -> rows.add(new Count(each.code(), each.label(), each.code())));
        rows.add(new Count("total", "Total", "all"));
        return new TableSpec(
                "figure-1",
                "Complaints and enquiries received, by category",
                new ColumnsSpec.Formulas(
                        List.of(
                                new Formula.Count(TITLE, 1, RECEIVED),
                                new Formula.Count(TITLE, 0, RECEIVED),
                                new Formula.Change("Change in Year", 0, RECEIVED))),
                RECORDS,
                rows,
                List.of());
    }
}
