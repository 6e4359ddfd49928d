package org.redress.app.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.redress.app.database.Database;
import org.redress.app.setup.Installation;
import org.redress.core.casework.Casework;
import org.redress.core.store.DatabaseSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say which installation a command is about: `--data DIR` and `--plugins DIR`.
public final class InstallationOptions {

    @Mixin private DataOption data = new DataOption();

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "The folder of plugins' jars (plugins in the data folder unless given).")
    private Optional<Path> plugins = Optional.empty();

    /// The installation, set up as its council has configured it.
    public Installation open() {
        return Installation.open(data.folder(), plugins, System.getenv());
    }

    /// The installation's casework over its database, both open until the lifetime ends.
    Casework casework(Lifetime lifetime, InstantSource clock) {
        Installation installation = open();
        Database database = lifetime.hold(() -> Database.open(data.folder(), System.getenv()));
        return lifetime.hold(
                () ->
                        org.redress.core.store.Installation.open(
                                settings(database), installation.areas(), clock));
    }

    private static DatabaseSettings settings(Database database) {
        Optional<String> replica =
                Optional.ofNullable(System.getenv("REDRESS_DB_REPORT_URL"))
                        .filter(url -> !url.isBlank());
        return new DatabaseSettings(
                database.jdbcUrl(), database.user(), database.password(), replica);
    }
}
