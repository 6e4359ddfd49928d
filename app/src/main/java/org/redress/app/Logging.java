package org.redress.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/// Sets up logging from `logging.properties` beside this class: one line an entry, libraries quiet.
///
/// The JDK makes one, by name, when something first logs: a command that logs nothing pays nothing.
public final class Logging {

    /// Reads the configuration into the JDK's log manager.
    public Logging() {
        try (var properties = Logging.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
