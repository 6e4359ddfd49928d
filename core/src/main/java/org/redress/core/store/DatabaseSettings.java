package org.redress.core.store;

import java.util.Optional;

/// Where the database is.
///
/// @param jdbcUrl such as `jdbc:postgresql://db.example:5432/redress`
/// @param reportUrl a replica that reports may read from, where there is one
public record DatabaseSettings(
        String jdbcUrl, String user, String password, Optional<String> reportUrl) {

    /// One database for everything.
    public static DatabaseSettings of(String jdbcUrl, String user, String password) {
        return new DatabaseSettings(jdbcUrl, user, password, Optional.empty());
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + user + " at " + jdbcUrl + "]";
    }
}
