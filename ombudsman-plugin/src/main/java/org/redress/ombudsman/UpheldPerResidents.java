package org.redress.ombudsman;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.LabelSlug;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.Council;

/// How many cases were upheld for every 100,000 residents: the council, and each kind of authority
/// for which the benchmarks give populations.
final class UpheldPerResidents {

    private static final int RESIDENTS = 100_000;
    private static final List<String> UPHELD = List.of("upheld");
    private static final List<Entry> NAMED =
            List.of(
                    new Entry("cipfa", "cipfa", "CIPFA nearest neighbours"),
                    new Entry("wmca", "wmca", "West Midlands Combined Authority members"));

    private static final String KINDS =
            """
            select 'kind:' || b.peer_group as row_key,
                   b.year || ':upheld' as column_key,
                   null::numeric as value,
                   b.authority as reference,
                   null::text as stage
            from ombudsman.benchmarks b
                cross join lateral generate_series(
                    1, coalesce(b.upheld, b.investigated - b.not_upheld))
            where b.population is not null
              and b.year = reporting.financial_year(:last_day)
              and lower(b.authority) not in ({short}, {name})
            union all
            select 'kind:' || b.peer_group, b.year || ':residents', b.population, b.authority, null
            from ombudsman.benchmarks b
            where coalesce(b.upheld, b.investigated - b.not_upheld) is not null
              and b.population is not null
              and b.year = reporting.financial_year(:last_day)
              and lower(b.authority) not in ({short}, {name})
            """;

    /// The population of a benchmark's line for the council, being that of the year, goes before
    /// the configured one.
    private static final String OWN =
            """
            union all
            select 'own', c.decided_year || ':upheld', null, c.reference, null
            from ombudsman.case_as_at(:as_at) c
            where c.decision = 'upheld' and c.decided_on between :first_day and :last_day
            union all
            select 'own', reporting.financial_year(:last_day) || ':residents',
                   coalesce(max(b.population), {population}), {own}, null
            from ombudsman.benchmarks b
            where b.year = reporting.financial_year(:last_day)
              and lower(b.authority) in ({short}, {name})
            """;

    private UpheldPerResidents() {}

    static TableSpec table(Council council) {
        return new TableSpec(
                        "upheld-per-100000",
                        "Upheld for every 100,000 residents, beside kinds of authority",
                        new ColumnsSpec.Formulas(
                                List.of(
                                        new Formula.Count("Upheld", 0, UPHELD),
                                        new Formula.Rate(
                                                "Upheld per 100,000 residents",
                                                0,
                                                UPHELD,
                                                List.of("residents"),
                                                RESIDENTS))),
                        records(council),
                        List.of(
                                new Count(
                                        LabelSlug.of(council.shortName()),
                                        council.shortName(),
                                        "own"),
                                new Each("kind:", NAMED, Each.Order.VOCABULARY, "")),
                        List.of())
                .ofWholeYears();
    }

    private static String records(Council council) {
        String population =
                council.population().isPresent()
                        ? Integer.toString(council.population().getAsInt())
                        : "null::integer";
        return (KINDS + OWN)
                .replace("{short}", Peers.folded(council.shortName()))
                .replace("{name}", Peers.folded(council.name()))
                .replace("{population}", population)
                .replace("{own}", Sql.literal(council.shortName()));
    }
}
