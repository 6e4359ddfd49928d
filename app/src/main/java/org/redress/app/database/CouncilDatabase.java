package org.redress.app.database;

import java.util.Map;
import java.util.Optional;

/// The council's own PostgreSQL server, which this process neither starts nor stops.
record CouncilDatabase(String jdbcUrl, String user, String password) implements Database {

    private static final String URL = "REDRESS_DB_URL";

    static Optional<CouncilDatabase> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(URL))
                .filter(url -> !url.isBlank())
                .map(url ->
                        new CouncilDatabase(
                                checked(url),
                                environment.getOrDefault("REDRESS_DB_USER", ""),
                                environment.getOrDefault("REDRESS_DB_PASSWORD", "")));
    }

    private static String checked(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnavailable(
                    URL + " must read like jdbc:postgresql://host:5432/redress");
        }
        return url;
    }

    @Override
    public void close() {
        // Nothing is held: connections belong to the pool.
    }

    @Override
    public String toString() {
        return "the council's database, as " + user;
    }
}
