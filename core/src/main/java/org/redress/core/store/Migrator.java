package org.redress.core.store;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.redress.core.spi.Migrations;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Brings the tables up to date: core's first, then each area's in its own schema, each with a
/// history of its own. Several nodes may start at once; each waits its turn.
final class Migrator {

    private static final String OWN_SCHEMA = "redress";

    /// Migrations speak up only when something is wrong. Held here, for a logger that nobody holds
    /// forgets its level.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final DataSource database;

    Migrator(DataSource database) {
        this.database = database;
    }

    void migrate(ServiceAreas areas) {
        FLYWAY.setLevel(Level.WARNING);
        migrate(Migrator.class.getClassLoader(), OWN_SCHEMA, "db/migration-core");
        areas.all().forEach(this::migrate);
    }

    private void migrate(ServiceArea area) {
        area.migrations().ifPresent(migrations -> migrate(area, migrations));
    }

    private void migrate(ServiceArea area, Migrations migrations) {
        migrate(area.getClass().getClassLoader(), migrations.schema(), migrations.folder());
    }

    private void migrate(ClassLoader loader, String schema, String folder) {
        Flyway.configure(loader)
                .dataSource(database)
                .schemas(schema)
                .locations("classpath:" + folder)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
