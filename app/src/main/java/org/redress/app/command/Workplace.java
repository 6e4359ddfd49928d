package org.redress.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.redress.app.database.Database;
import org.redress.app.papers.PaperLimits;
import org.redress.app.setup.AccessSettings;
import org.redress.app.setup.Installation;
import org.redress.app.setup.MachineClock;
import org.redress.core.casework.Casework;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.store.DatabaseSettings;

/// The cases that a command works on: the council's areas, over the database of its data folder.
///
/// @param clock the one clock of the process, in the time of England
record Workplace(
        ServiceAreas areas,
        Casework casework,
        Clock clock,
        AccessSettings access,
        PaperLimits papers) {

    /// Opens the database of a data folder, creating it where it is not there, and holds it open
    /// for a lifetime.
    static Workplace open(Path data, Optional<Path> plugins, Lifetime lifetime) {
        Installation installation = Installation.open(data, plugins, System.getenv());
        ServiceAreas areas = installation.areas();
        Clock clock = MachineClock.clock();
        Database database = lifetime.hold(() -> Database.open(data, System.getenv()));
        Casework casework = lifetime.hold(() -> casework(database, areas, clock));
        return new Workplace(areas, casework, clock, installation.access(), installation.papers());
    }

    private static Casework casework(Database database, ServiceAreas areas, InstantSource clock) {
        DatabaseSettings settings =
                new DatabaseSettings(
                        database.jdbcUrl(),
                        database.user(),
                        database.password(),
                        Optional.ofNullable(System.getenv("REDRESS_DB_REPORT_URL"))
                                .filter(url -> !url.isBlank()));
        return org.redress.core.store.Installation.open(settings, areas, clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
