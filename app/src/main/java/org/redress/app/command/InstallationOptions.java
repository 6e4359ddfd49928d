package org.redress.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.redress.app.setup.Installation;
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

    /// The data folder.
    Path folder() {
        return data.folder();
    }

    /// The cases of the installation, open for a lifetime.
    Workplace workplace(Lifetime lifetime) {
        return Workplace.open(data.folder(), plugins, lifetime);
    }

    /// The installation, set up as its council has configured it.
    public Installation open() {
        return Installation.open(data.folder(), plugins, System.getenv());
    }
}
