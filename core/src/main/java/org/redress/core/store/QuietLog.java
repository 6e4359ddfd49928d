package org.redress.core.store;

import org.flywaydb.core.api.logging.Log;

/// Migrations speak up only when something is wrong.
final class QuietLog implements Log {

    private static final System.Logger LOG = System.getLogger("org.redress.core.store");

    /// Flyway asks for it still.
    @Override
    @SuppressWarnings("deprecation")
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {
        LOG.log(System.Logger.Level.WARNING, message);
    }

    @Override
    public void error(String message) {
        LOG.log(System.Logger.Level.ERROR, message);
    }

    @Override
    public void error(String message, Exception cause) {
        LOG.log(System.Logger.Level.ERROR, message, cause);
    }

    @Override
    public void notice(String message) {}
}
