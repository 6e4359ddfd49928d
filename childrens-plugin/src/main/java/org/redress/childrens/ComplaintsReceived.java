package org.redress.childrens;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.TableSpec;

/// How many were received: statutory stage records, corporate and informal complaints, Ombudsman
/// cases.
final class ComplaintsReceived {

    private static final String RECORDS =
            """
            select 'stage-' || s.stage as row_key,
                   s.financial_year as column_key,
                   null::numeric as value,
                   s.reference,
                   s.stage
            from reporting.stage_record(:as_at) s
            where s.area = :area
              and s.kind = 'statutory'
              and s.requested_on between :first_day and :last_day
            union all
            select c.kind, c.financial_year, null, c.reference, null
            from reporting.complaint(:as_at) c
            where c.area = :area
              and c.kind in ('corporate', 'informal')
              and c.received_on between :first_day and :last_day
            union all
            select 'ombudsman', o.financial_year, null, o.reference, null
            from reporting.outside_case(:as_at) o
            where o.area = :area
              and o.received_on between :first_day and :last_day
            """;

    private ComplaintsReceived() {}

    static TableSpec table() {
        List<String> statutory = List.of("stage-1", "stage-2", "stage-3");
        List<String> all =
                List.of("stage-1", "stage-2", "stage-3", "corporate", "informal", "ombudsman");
        return new TableSpec(
                "number-of-complaints-received",
                "Number of complaints received",
                new ColumnsSpec.Years(3),
                RECORDS,
                List.of(
                        new Count("stage-1", "Stage 1", "stage-1"),
                        new Count("stage-2", "Stage 2", "stage-2"),
                        new Count("stage-3", "Stage 3", "stage-3"),
                        new Total("total-statutory", "Total statutory", statutory),
                        new Count("corporate", "Corporate", "corporate"),
                        new Count("informal", "Informal", "informal"),
                        new Count("ombudsman", "Ombudsman", "ombudsman"),
                        new Total("total", "Total", all)),
                List.of());
    }
}
