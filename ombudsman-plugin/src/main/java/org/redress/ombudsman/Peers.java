package org.redress.ombudsman;

import java.util.List;
import java.util.Locale;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.Council;

/// The council beside the other authorities of a group. Its own row comes from its own cases; a
/// line that the group's figures have for it does not count.
///
/// @param group as in `benchmarks.csv`, in lower case
record Peers(Council council, String group) {

    private static final String UPHELD = "upheld";
    private static final String NOT_UPHELD = "not-upheld";
    private static final String REMEDIED = "remedied";
    private static final List<String> INVESTIGATED = List.of(UPHELD, NOT_UPHELD);

    /// An authority's figures become as many records as they count.
    private static final String OTHERS =
            """
            select keyed.row_key,
                   b.year || ':' || counted.what as column_key,
                   null::numeric as value,
                   b.authority as reference,
                   null::text as stage
            from ombudsman.benchmarks b
                cross join lateral (values ('authority:' || b.authority), ('group')) keyed (row_key)
                cross join lateral (values
                    ('upheld', coalesce(b.upheld, b.investigated - b.not_upheld)),
                    ('not-upheld', coalesce(b.not_upheld, b.investigated - b.upheld)),
                    ('remedied', b.remedied_before)
                ) counted (what, number)
                cross join lateral generate_series(1, counted.number)
            where b.peer_group = {group}
              and b.year = reporting.financial_year(:last_day)
              and lower(b.authority) not in ({short}, {name})
            """;

    private static final String OWN =
            """
            union all
            select keyed.row_key, c.decided_year || ':' || counted.what, null, c.reference, null
            from ombudsman.case_as_at(:as_at) c
                cross join lateral (values ({own}), ('group')) keyed (row_key)
                cross join lateral (values
                    (c.decision), (case when c.remedied_before then 'remedied' end)
                ) counted (what)
            where c.investigated
              and counted.what is not null
              and c.decided_on between :first_day and :last_day
            """;

    private static final String KNOWN = "  and b.remedied_before is not null\n";

    /// How many were investigated and how many of them upheld.
    TableSpec investigated(String id, String title) {
        return new TableSpec(
                        id,
                        title,
                        new ColumnsSpec.Formulas(
                                List.of(
                                        new Formula.Count("Total", 0, INVESTIGATED),
                                        new Formula.Count("Not Upheld", 0, List.of(NOT_UPHELD)),
                                        new Formula.Count("Upheld", 0, List.of(UPHELD)),
                                        new Formula.Percent(
                                                "% Upheld",
                                                0, List.of(UPHELD), INVESTIGATED, false))),
                        others() + own(),
                        List.of(authorities(), new Count("total", "Total", "group")),
                        List.of())
                .ofWholeYears();
    }

    /// In how many of the upheld cases there had been a satisfactory remedy before. Authorities of
    /// which that is not known are left out.
    TableSpec remediedBefore(String id, String title) {
        String upheldCases =
                "Upheld cases where the authority had provided a satisfactory remedy before the"
                        + " complaint reached the Ombudsman ";
        return new TableSpec(
                        id,
                        title,
                        new ColumnsSpec.Formulas(
                                List.of(
                                        new Formula.Percent(
                                                upheldCases + "%",
                                                0,
                                                List.of(REMEDIED),
                                                List.of(UPHELD),
                                                false),
                                        new Formula.Count(
                                                upheldCases + "Number", 0, List.of(REMEDIED)),
                                        new Formula.Count(
                                                "Total Number of complaints upheld",
                                                0,
                                                List.of(UPHELD)))),
                        others() + KNOWN + own(),
                        List.of(authorities()),
                        List.of())
                .ofWholeYears();
    }

    private static RowSpec authorities() {
        return new Each("authority:", List.of(), Each.Order.HIGHEST_PERCENT_FIRST, "");
    }

    private String others() {
        return OTHERS.replace("{group}", Sql.literal(group))
                .replace("{short}", folded(council.shortName()))
                .replace("{name}", folded(council.name()));
    }

    private String own() {
        return OWN.replace("{own}", Sql.literal("authority:" + council.shortName()));
    }

    /// A name as it is compared, in quotes.
    static String folded(String name) {
        return Sql.literal(name.toLowerCase(Locale.ROOT));
    }
}
