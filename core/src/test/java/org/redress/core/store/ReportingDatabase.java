package org.redress.core.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.holidays.BankHolidayList;

/// A real PostgreSQL with core's tables and the shipped calendar, for tests that put rows in by
/// hand.
final class ReportingDatabase {

    static final WorkingCalendar CALENDAR = WorkingCalendar.of(BankHolidayList.shipped());
    static final DataSource SOURCE = start();

    private ReportingDatabase() {}

    private static DataSource start() {
        try {
            DataSource source = EmbeddedPostgres.start().getPostgresDatabase();
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration-core")
                    .load()
                    .migrate();
            Jdbi.create(source).useHandle(handle -> CalendarDays.keep(handle, CALENDAR));
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A connection to a database with no cases in it.
    static Handle emptied() {
        Handle handle = Jdbi.create(SOURCE).open();
        handle.execute(
                """
                truncate projection.complaint, projection.stage_record, projection.concern, projection.remedy,
                    projection.lesson, projection.triage, projection.clock, projection.extension,
                    projection.declined_stage, projection.appointment, projection.feedback,
                    projection.feedback_theme, projection.outside_case, projection.report_text,
                    personal.text cascade
                """);
        return handle;
    }
}
