package org.redress.core.casefiles;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.Casework;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.store.Installation;
import org.redress.core.testkit.TestDatabase;

/// An office with a database of its own that imports case files on 30 June 2025.
final class Office implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-06-30T10:15:30Z"));

    private final TestDatabase database = TestDatabase.fresh();
    private final ServiceAreas areas = areas();
    private final Casework casework = Installation.open(database.settings(), areas, CLOCK);

    static ServiceAreas areas() {
        return ServiceAreas.of(
                List.of(new Libraries()),
                AuthoritySettings.SHIPPED,
                WorkingCalendar.of(BankHolidayList.shipped()));
    }

    TestDatabase database() {
        return database;
    }

    Casework casework() {
        return casework;
    }

    ImportResult take(Path folder) {
        return new CaseFileImport(areas, casework.intake(), CLOCK, "importer")
                .run(folder, ImportProgress.UNWATCHED);
    }

    List<Map<String, Object>> rows(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapToMap().list());
    }

    /// How many rows each table has.
    Map<String, Long> rowCounts() {
        return database.jdbi()
                .withHandle(handle -> {
                    Map<String, Long> counts = new TreeMap<>();
                    List<String> tables =
                            handle.createQuery(
                                            """
                                            select schemaname || '.' || tablename from pg_tables
                                            where schemaname not in ('pg_catalog', 'information_schema')
                                            """)
                                    .mapTo(String.class)
                                    .list();
                    tables.forEach(table ->
                            counts.put(
                                    table,
                                    handle.createQuery("select count(*) from " + table)
                                            .mapTo(Long.class)
                                            .one()));
                    return counts;
                });
    }

    @Override
    public void close() {
        casework.close();
    }
}
