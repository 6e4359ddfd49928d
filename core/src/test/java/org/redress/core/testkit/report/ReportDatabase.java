package org.redress.core.testkit.report;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.ReportDesk;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.ReportSpec;
import org.redress.core.store.CalendarDays;
import org.redress.core.store.JdbcReportDesk;

/// One real PostgreSQL for the tests of a module, with core's tables and the shipped calendar in
/// it.
public final class ReportDatabase {

    public static final WorkingCalendar CALENDAR = WorkingCalendar.of(BankHolidayList.shipped());

    private static final DataSource SOURCE = start();

    private ReportDatabase() {}

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

    /// A desk that draws the area's report over these cases and no others.
    public static ReportDesk holding(Cases cases, ReportSpec report) {
        Jdbi.create(SOURCE).useTransaction(handle -> new CaseRows(handle).replaceWith(cases));
        return JdbcReportDesk.open(SOURCE, Map.of(new AreaId(cases.area), List.of(report)));
    }

    /// A desk that draws an area's reports over what is written here and nothing else.
    ///
    /// @param rows writes into the projection tables, which are empty
    public static ReportDesk holding(Consumer<Handle> rows, AreaId area, List<ReportSpec> reports) {
        Jdbi.create(SOURCE)
                .useTransaction(handle -> {
                    new CaseRows(handle).replaceWith(new Cases(area.value()));
                    handle.execute(
                            "truncate projection.triage, projection.extension,"
                                    + " projection.declined_stage, projection.appointment");
                    rows.accept(handle);
                });
        return JdbcReportDesk.open(SOURCE, Map.of(area, reports));
    }
}
