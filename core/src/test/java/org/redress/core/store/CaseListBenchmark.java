package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseQuery.Order;
import org.redress.core.casework.CaseQuery.Sorting;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.complaint.Rag;
import org.redress.core.procedure.AreaId;
import org.redress.core.testkit.TestDatabase;

/// How fast the list of cases is at a size that no council reaches, for an officer who sees four of
/// its five areas, and whether any of its queries reads a whole table.
///
/// Run it with the number of cases: `mvn -pl core test-compile`, then `java -cp ...
/// CaseListBenchmark 1000000`.
public final class CaseListBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Set<AreaId> SEEN =
            Set.of(
                    new AreaId("parks"),
                    new AreaId("rivers"),
                    new AreaId("roads"),
                    new AreaId("woods"));
    private static final int RUNS = 40;

    /// Of a thousand cases fifteen are open.
    private static final String FILL =
            """
            insert into projection.complaint (stream, reference, area, status, kind, procedure, channel, team,
                received_on, made_by_young_person, advocate, represented, complainant, subject, stage,
                next_deadline, amber_from, response_due, response_limit, outcome)
            select pg_temp.id('s', n), 'CAS-' || to_char(n, 'FM0000000'),
                (array['parks', 'rivers', 'roads', 'woods', 'lakes'])[n % 5 + 1],
                case when n % 67 = 0 then 'open' else 'answered' end, 'formal', 'parks/byelaw', 'email',
                (array['NORTH', 'SOUTH', 'EAST', 'WEST', 'MID', 'FAR'])[n % 6 + 1],
                date '2025-06-30' - (n::bigint * 7919 % 3650)::integer, false, false, false,
                pg_temp.id('p', n), pg_temp.id('t', n), (n % 3 + 1)::text,
                case when n % 67 = 0 then date '2025-06-30' + n % 41 - 20 end,
                case when n % 67 = 0 then date '2025-06-30' + n % 41 - 24 end,
                case when n % 67 = 0 then date '2025-06-30' + n % 41 - 20 end,
                case when n % 67 = 0 then date '2025-06-30' + n % 41 - 10 end,
                case when n % 67 > 0 then (array['upheld', 'not-upheld', 'partially-upheld', 'withdrawn'])[n % 4 + 1] end
            from generate_series(1, ?) n;
            """;

    private static final List<String> TEXTS =
            List.of(
                    """
                    insert into personal.text (text, stream, salt, content)
                    select pg_temp.id(kind, n), pg_temp.id('s', n), 'salt',
                        case kind when 't' then 'Subject ' || md5(n::text) || ' of the bins'
                            else (array['Ada', 'Bo', 'Cy', 'Di'])[n % 4 + 1] || ' ' || left(md5('n' || n % 30000), 6) end
                    from generate_series(1, ?) n, unnest(array['t', 'n']) kind
                    """,
                    """
                    insert into personal.person (person, stream, name)
                    select pg_temp.id('p', n), pg_temp.id('s', n), pg_temp.id('n', n) from generate_series(1, ?) n
                    """,
                    """
                    insert into personal.search_words (stream, words)
                    select pg_temp.id('s', n), to_tsvector('simple', personal.plain(
                        'CAS-' || to_char(n, 'FM0000000') || ' Subject ' || md5(n::text) || ' of the bins '
                            || (array['Ada', 'Bo', 'Cy', 'Di'])[n % 4 + 1] || ' ' || left(md5('n' || n % 30000), 6)))
                    from generate_series(1, ?) n
                    """);

    private static final String IDS =
            """
            create function pg_temp.id(kind text, n integer) returns uuid language sql immutable as
            $$ select (to_hex(ascii(kind)) || lpad(to_hex(n), 30, '0'))::uuid $$
            """;

    private static final String INDEXES =
            """
            select schemaname || '.' || indexname as index, indexdef as definition
            from pg_indexes
            where tablename in ('complaint', 'text', 'person', 'search_words')
                and schemaname in ('projection', 'personal')
                and indexdef not like 'CREATE UNIQUE%'
            """;

    private CaseListBenchmark() {}

    /// Prints one line for each query.
    public static void main(String[] arguments) {
        int cases = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        TestDatabase database = TestDatabase.fresh();
        try (Casework casework = Office.open(database)) {
            Jdbi jdbi = database.jdbi();
            jdbi.useHandle(handle -> fill(handle, cases));
            long before = scans(jdbi);
            for (Order order : Order.values()) {
                sorted(casework, order, false);
                sorted(casework, order, true);
            }
            Sorting newest = new Sorting(Order.RECEIVED, true);
            time(casework, "one area", query(newest, "area", "roads"));
            time(casework, "status open", query(newest, "status", "open"));
            time(casework, "stage 2", query(newest, "stage", "2"));
            time(casework, "team NORTH", query(newest, "team", "NORTH"));
            time(casework, "outcome upheld", query(newest, "outcome", "upheld"));
            time(casework, "a reference", query(newest, "text", "CAS-0123456"));
            time(casework, "a word of all", query(newest, "text", "bins"));
            time(casework, "a name of a quarter", query(newest, "text", "ada"));
            time(casework, "no word of any", query(newest, "text", "zzzz"));
            for (Rag rag : Rag.values()) {
                time(casework, "urgency " + rag, query(newest, "rag", rag.name()));
            }
            time(casework, "a month", query(newest, "month", ""));
            System.out.printf("scans of whole tables: %d%n", scans(jdbi) - before);
            export(casework, query(newest, "", ""));
        }
        System.exit(0);
    }

    /// The indexes are made anew at the end, which is much faster than entry by entry.
    private static void fill(Handle handle, int cases) {
        handle.execute(IDS);
        handle.execute("set maintenance_work_mem = '512MB'");
        List<String> indexes =
                handle.createQuery(INDEXES)
                        .map((row, _) -> {
                            handle.execute("drop index " + row.getString("index"));
                            return row.getString("definition");
                        })
                        .list();
        handle.execute(FILL, cases);
        TEXTS.forEach(text -> handle.execute(text, cases));
        indexes.forEach(handle::execute);
        handle.execute("vacuum analyze");
    }

    private static void sorted(Casework casework, Order order, boolean descending) {
        time(
                casework,
                order + (descending ? " down" : " up"),
                query(new Sorting(order, descending), "", ""));
    }

    private static CaseQuery query(Sorting sorting, String name, String value) {
        Optional<String> given = Optional.of(value);
        boolean month = name.equals("month");
        return new CaseQuery(
                Optional.of(SEEN),
                given.filter(_ -> name.equals("area")),
                given.filter(_ -> name.equals("status")),
                given.filter(_ -> name.equals("stage")),
                given.filter(_ -> name.equals("team")),
                given.filter(_ -> name.equals("outcome")),
                given.filter(_ -> name.equals("text")),
                given.filter(_ -> name.equals("rag"))
                        .map(rag -> new CaseQuery.Urgency(Rag.valueOf(rag), TODAY)),
                Optional.of(LocalDate.of(2020, 3, 1)).filter(_ -> month),
                Optional.of(LocalDate.of(2020, 3, 31)).filter(_ -> month),
                sorting,
                Optional.empty(),
                25);
    }

    /// The first pages of a list and its count, as the page shows them.
    private static void time(Casework casework, String what, CaseQuery query) {
        List<Long> taken = new ArrayList<>();
        Optional<String> place = Optional.empty();
        int found = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Page<CaseSummary> page = casework.reader().list(query.page(place, 25));
            found = casework.reader().count(query, 1000);
            taken.add(System.nanoTime() - start);
            place = page.next();
        }
        long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%-24s found %5d  median %7.1f ms  p95 %7.1f ms%n",
                what, found, sorted[RUNS / 2] / 1e6, sorted[RUNS * 95 / 100] / 1e6);
    }

    private static void export(Casework casework, CaseQuery query) {
        long start = System.nanoTime();
        int read = 0;
        Optional<String> place = Optional.empty();
        do {
            Page<CaseSummary> page = casework.reader().list(query.page(place, 500));
            read += page.items().size();
            place = page.next();
        } while (place.isPresent() && read < 50_000);
        System.out.printf("export of %d: %.1f s%n", read, (System.nanoTime() - start) / 1e9);
    }

    /// How often a table of cases was read from end to end; the database tells a second late.
    private static long scans(Jdbi jdbi) {
        try {
            Thread.sleep(2500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        List<String> tables = List.of("complaint", "text", "person", "search_words");
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "select coalesce(sum(seq_scan), 0) from pg_stat_user_tables"
                                        + " where relname = any (:tables)"
                                        + " and schemaname in ('projection', 'personal')")
                        .bindArray("tables", String.class, tables)
                        .mapTo(Long.class)
                        .one());
    }
}
