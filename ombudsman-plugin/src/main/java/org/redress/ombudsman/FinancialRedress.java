package org.redress.ombudsman;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec.Pounds;
import org.redress.core.report.TableSpec;

/// What the council is to pay, and has paid, by what the Ombudsman decided.
final class FinancialRedress {

    private static final String RECORDS =
            """
            select counted.row_key,
                   c.decided_year as column_key,
                   c.remedy_pence as value,
                   c.reference,
                   null::text as stage
            from ombudsman.case_as_at(:as_at) c
                cross join lateral (values
                    ('decided'), (case when c.paid_on is not null then 'paid' end)
                ) counted (row_key)
            where c.remedy_pence is not null and c.decided_on between :first_day and :last_day
            """;

    private FinancialRedress() {}

    static TableSpec table() {
        return new TableSpec(
                "financial-redress",
                "Financial redress",
                new ColumnsSpec.Years(3),
                RECORDS,
                List.of(
                        new Pounds("decided", "To be paid", List.of("decided"), true),
                        new Pounds("paid", "Of which paid", List.of("paid"), true)),
                List.of());
    }
}
