package org.redress.ombudsman;

import java.util.List;
import java.util.stream.Stream;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.ListSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.TableSpec;

/// What the Ombudsman investigated and what came of it, by the council's own services.
final class ByService {

    private static final List<String> UPHELD = List.of("upheld");
    private static final List<String> NOT_UPHELD = List.of("not-upheld");
    private static final List<String> INVESTIGATED = List.of("upheld", "not-upheld");

    /// The days are those of each answered enquiry, so that their mean is over enquiries and not
    /// over means.
    private static final String RECORDS =
            """
            select keyed.row_key,
                   c.decided_year || ':' || c.decision as column_key,
                   null::numeric as value,
                   c.reference,
                   null::text as stage
            from ombudsman.case_as_at(:as_at) c
                cross join lateral (values
                    ('service:' || coalesce(c.service, 'Service not recorded')), ('all')
                ) keyed (row_key)
            where c.investigated and c.decided_on between :first_day and :last_day
            union all
            select keyed.row_key, c.decided_year || ':answer', e.days, c.reference, null
            from ombudsman.case_as_at(:as_at) c
                join ombudsman.enquiry(:as_at) e on e.stream = c.stream
                cross join lateral (values
                    ('service:' || coalesce(c.service, 'Service not recorded')), ('all')
                ) keyed (row_key)
            where c.investigated
              and c.decided_on between :first_day and :last_day
              and e.answered_on is not null
            """;

    private static final String LEARNING =
            """
            select coalesce(c.service, 'Service not recorded') || ': ' || r.wording as item,
                   c.reference,
                   row_number() over (
                       order by c.service nulls last, r.made_on, c.reference, r.recommendation) as place
            from ombudsman.recommendation(:as_at) r
                join ombudsman.case_as_at(:as_at) c on c.stream = r.stream
            where r.made_on between :first_day and :last_day
            """;

    private ByService() {}

    static TableSpec table() {
        return new TableSpec(
                "figure-6",
                "Complaints investigated, by service",
                new ColumnsSpec.Formulas(Stream.of(1, 0).flatMap(ByService::ofYear).toList()),
                RECORDS,
                List.of(
                        new Each("service:", List.of(), Each.Order.VOCABULARY, ""),
                        new Count("total", "Total", "all")),
                List.of());
    }

    private static Stream<Formula> ofYear(int yearsAgo) {
        return Stream.of(
                new Formula.Count("{year} Upheld", yearsAgo, UPHELD),
                new Formula.Count("{year} Not upheld", yearsAgo, NOT_UPHELD),
                new Formula.Percent("{year} % upheld", yearsAgo, UPHELD, INVESTIGATED, false),
                new Formula.MeanDays("{year} Response time (days)", yearsAgo, List.of("answer")));
    }

    /// What the council agreed to do, service by service.
    static ListSpec learning() {
        return new ListSpec(
                "learning-by-service",
                "What the Ombudsman recommended, by service",
                LEARNING,
                "No recommendation was made in the year.");
    }
}
