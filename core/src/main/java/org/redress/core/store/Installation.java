package org.redress.core.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.Auditor;
import org.redress.core.casework.BoardDesk;
import org.redress.core.casework.CaseDesk;
import org.redress.core.casework.CaseReader;
import org.redress.core.casework.Casework;
import org.redress.core.casework.DocumentDesk;
import org.redress.core.casework.EqualityDesk;
import org.redress.core.casework.Intake;
import org.redress.core.casework.InvestigationDesk;
import org.redress.core.casework.LetterDesk;
import org.redress.core.casework.LetterTemplates;
import org.redress.core.casework.QuarterDesk;
import org.redress.core.casework.RecordDesk;
import org.redress.core.casework.ReportDesk;
import org.redress.core.casework.WorkReader;
import org.redress.core.spi.ServiceAreas;

/// One installation of the product over its PostgreSQL database.
///
/// Safe between threads. Several may share one database: nothing but the pool of connections is
/// kept here.
public final class Installation implements Casework {

    private final HikariDataSource database;
    private final Optional<HikariDataSource> replica;
    private final Jdbi jdbi;
    private final Engine engine;
    private final JdbcReportDesk reports;
    private final QuarterDesk quarters;
    private final BoardDesk boards;

    private Installation(
            HikariDataSource database,
            Optional<HikariDataSource> replica,
            Engine engine,
            JdbcReportDesk reports,
            BoardDesk boards) {
        this.database = database;
        this.replica = replica;
        this.jdbi = Quiet.over(database);
        this.engine = engine;
        this.reports = reports;
        this.quarters = new JdbcQuarterDesk(reports);
        this.boards = boards;
    }

    /// Opens the installation: brings its tables up to date, fits its projections to the calendar
    /// and the rules, and connects.
    ///
    /// @param clock the moment at which things are recorded, and with it the day that it is
    /// @throws ReportsRefused if an area's report cannot be drawn
    public static Casework open(
            DatabaseSettings settings, ServiceAreas areas, InstantSource clock) {
        HikariDataSource database = pool("redress", settings.jdbcUrl(), settings);
        try {
            new Migrator(database).migrate(areas);
            Engine engine = Engine.of(areas, clock);
            Quiet.over(database).useTransaction(handle -> fit(engine, handle));
            return connected(settings, database, engine);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void fit(Engine engine, Handle handle) {
        boolean newCalendar = CalendarDays.keep(handle, engine.areas().calendar());
        new Redrawing(engine, handle).runIfRulesChanged(newCalendar);
    }

    private static Casework connected(
            DatabaseSettings settings, HikariDataSource database, Engine engine) {
        Optional<HikariDataSource> replica =
                settings.reportUrl().map(url -> pool("redress-reports", url, settings));
        HikariDataSource counted = replica.orElse(database);
        return new Installation(
                database,
                replica,
                engine,
                JdbcReportDesk.open(counted, engine.areas()),
                JdbcBoardDesk.open(counted, engine.areas()));
    }

    private static HikariDataSource pool(String name, String url, DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.addDataSourceProperty("ApplicationName", name);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // Else the driver's failures quote the rows and the statements with their values.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    @Override
    public CaseDesk desk() {
        return new JdbcCaseDesk(jdbi, engine);
    }

    @Override
    public CaseReader reader() {
        return new JdbcCaseReader(jdbi, engine);
    }

    @Override
    public WorkReader work() {
        return new JdbcWorkReader(jdbi);
    }

    @Override
    public RecordDesk records() {
        return new JdbcRecordDesk(jdbi, engine);
    }

    @Override
    public LetterDesk letters() {
        return new JdbcLetterDesk(jdbi, engine);
    }

    @Override
    public LetterTemplates letterTemplates() {
        return new JdbcLetterTemplates(jdbi, engine);
    }

    @Override
    public DocumentDesk documents() {
        return new JdbcDocumentDesk(jdbi, engine);
    }

    @Override
    public InvestigationDesk investigations() {
        return new JdbcInvestigationDesk(jdbi, engine);
    }

    @Override
    public EqualityDesk equality() {
        return new JdbcEqualityDesk(jdbi, engine);
    }

    @Override
    public Intake intake() {
        return new JdbcIntake(jdbi, engine);
    }

    @Override
    public ReportDesk reports() {
        return reports;
    }

    @Override
    public QuarterDesk quarters() {
        return quarters;
    }

    @Override
    public BoardDesk boards() {
        return boards;
    }

    @Override
    public Auditor auditor() {
        return new JdbcAuditor(jdbi, engine);
    }

    @Override
    public boolean isEmpty() {
        return jdbi.withHandle(engine.journal()::isEmpty);
    }

    @Override
    public void close() {
        replica.ifPresent(HikariDataSource::close);
        database.close();
    }
}
