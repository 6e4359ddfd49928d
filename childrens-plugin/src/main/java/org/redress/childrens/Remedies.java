package org.redress.childrens;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Pounds;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.TableSpec;

/// What was done to put things right.
final class Remedies {

    /// A stage record counts once for each kind of remedy, however many it has.
    private static final String PROVIDED =
            """
            select s.outcome as row_key,
                   s.financial_year as column_key,
                   null::numeric as value,
                   s.reference,
                   s.stage
            from reporting.stage_record(:as_at) s
            where s.area = :area
              and s.kind = 'statutory'
              and s.requested_on between :first_day and :last_day
            union all
            select distinct 'remedy:' || r.kind, r.financial_year, null::numeric, r.reference, r.stage
            from reporting.remedy(:as_at) r
            where r.area = :area
              and r.complaint_kind = 'statutory'
              and r.requested_on between :first_day and :last_day
              and (r.kind <> 'financial' or r.determined_by = 'council')
            """;

    /// What the Ombudsman determined is counted from the Ombudsman's cases, in the year of the
    /// decision.
    private static final String FINANCIAL =
            """
            select 'council' as row_key,
                   r.financial_year as column_key,
                   r.amount_pence::numeric as value,
                   r.reference,
                   r.stage
            from reporting.remedy(:as_at) r
            where r.area = :area
              and r.kind = 'financial'
              and r.determined_by = 'council'
              and r.requested_on between :first_day and :last_day
            union all
            select 'ombudsman', reporting.financial_year(o.decided_on), o.remedy_pence, o.reference, null
            from reporting.outside_case(:as_at) o
            where o.area = :area
              and o.remedy_pence > 0
              and o.decided_on between :first_day and :last_day
            """;

    private Remedies() {}

    static TableSpec provided() {
        return new TableSpec(
                "remedies-provided",
                "Remedies provided",
                new ColumnsSpec.Years(3),
                PROVIDED,
                List.of(
                        new Count("upheld", "Upheld", "upheld"),
                        new Count("partially-upheld", "Partially upheld", "partially-upheld"),
                        new Count("apology", "Apology made", "remedy:apology"),
                        new Count(
                                "service-provided", "Service provided", "remedy:service-provided"),
                        new Count(
                                "practice-changed", "Practice changed", "remedy:practice-changed"),
                        new Count("financial", "Financial remedy", "remedy:financial")),
                List.of());
    }

    static TableSpec financial() {
        List<String> both = List.of("council", "ombudsman");
        return new TableSpec(
                "financial-remedies",
                "Financial remedies, by who determined them",
                new ColumnsSpec.Years(3),
                FINANCIAL,
                List.of(
                        new Total("number", "Number", both),
                        new Pounds(
                                "council", "Determined by the council", List.of("council"), true),
                        new Pounds(
                                "ombudsman",
                                "Determined by the Ombudsman",
                                List.of("ombudsman"),
                                true),
                        new Pounds("total", "Total", both, false)),
                List.of());
    }
}
