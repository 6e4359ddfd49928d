package org.redress.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// One user's hold on a running server: a connection with a shared lock on it. PostgreSQL drops it
/// with the process, however that ends, so whoever leaves can ask whether anybody is still there.
record Lease(Connection connection) implements AutoCloseable {

    private static final String KEY = "72737268";

    static Lease take(String url, String user, String password) throws SQLException {
        var lease = new Lease(DriverManager.getConnection(url, user, password));
        lease.ask("SELECT pg_advisory_lock_shared(" + KEY + ") IS NOT NULL");
        return lease;
    }

    /// Lets go, and says whether nobody else holds a lease.
    boolean giveUpAsLast() throws SQLException {
        ask("SELECT pg_advisory_unlock_shared(" + KEY + ")");
        return ask("SELECT pg_try_advisory_lock(" + KEY + ")");
    }

    private boolean ask(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
