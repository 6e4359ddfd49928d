package org.redress.app.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The `--data DIR` option, for the commands that work on a data folder.
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder (.redress in the project's folder unless given).")
    private Optional<Path> given = Optional.empty();

    /// The folder asked for, or the one that `run` names, or `.redress` where the command is run.
    public Path folder() {
        return given.orElseGet(() -> Path.of(System.getProperty("redress.data", ".redress")));
    }
}
