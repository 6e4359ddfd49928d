package org.redress.app.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.redress.app.database.Database;
import org.redress.app.setup.MachineClock;
import org.redress.core.casework.Casework;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.store.DatabaseSettings;
import org.redress.core.store.Installation;

/// Opens the cases of a data folder, or of the council's own database, for as long as a command lasts.
final class CaseworkOpening {

    private static final String REPLICA = "REDRESS_DB_REPORT_URL";

    private CaseworkOpening() {}

    static Casework open(Path data, ServiceAreas areas, Lifetime lifetime) {
        Map<String, String> environment = System.getenv();
        Database database = lifetime.hold(() -> Database.open(data, environment));
        DatabaseSettings settings = new DatabaseSettings(
                database.jdbcUrl(),
                database.user(),
                database.password(),
                Optional.ofNullable(environment.get(REPLICA)).filter(url -> !url.isBlank()));
        return lifetime.hold(() -> Installation.open(settings, areas, MachineClock.clock()));
    }
}
