package org.redress.app.database;

import java.nio.file.Path;
import java.util.Map;

/// The database a command works on, there from its opening until it is closed.
///
/// Close what uses it (the server, the connection pool) first.
public sealed interface Database extends AutoCloseable permits CouncilDatabase, EmbeddedDatabase {

    /// The address to connect to, for the PostgreSQL driver.
    String jdbcUrl();

    /// The role to connect as.
    String user();

    /// The role's password; it may be empty.
    String password();

    /// Lets the database go. An embedded one is stopped when nobody else works on it.
    @Override
    void close();

    /// Opens the council's own server where `REDRESS_DB_URL` (with `REDRESS_DB_USER` and
    /// `REDRESS_DB_PASSWORD`) names one; otherwise the PostgreSQL in the data folder, which is set
    /// up on first use, shared where it runs already and started where it does not.
    ///
    /// @param dataFolder the data folder, which need not exist yet
    /// @param environment the environment variables, such as `System.getenv()`
    /// @throws DatabaseUnavailable if there is none to be had
    static Database open(Path dataFolder, Map<String, String> environment) {
        return CouncilDatabase.named(environment)
                .<Database>map(council -> council)
                .orElseGet(() -> EmbeddedDatabase.open(DataFolder.at(dataFolder)));
    }
}
