package org.redress.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The PostgreSQL kept in a data folder, shared by all that work on the folder: the first starts
/// it, the last stops it.
final class EmbeddedDatabase implements Database {

    static final String NAME = "redress";

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());
    private static final Duration TURN = Duration.ofMinutes(6);

    private final DataFolder folder;
    private final Cluster cluster;
    private final String jdbcUrl;
    private final String password;
    private final Lease lease;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(DataFolder folder, Cluster cluster, int port) throws SQLException {
        this.folder = folder;
        this.cluster = cluster;
        this.jdbcUrl = url(port);
        this.password = password(folder);
        this.lease = Lease.take(jdbcUrl, NAME, password);
    }

    static EmbeddedDatabase open(DataFolder folder) {
        try (var _ = turn(folder)) {
            var cluster = new Cluster(folder);
            var database = new EmbeddedDatabase(folder, cluster, cluster.running().port());
            folder.write(folder.connection(), database.connectionDetails());
            return database;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "PostgreSQL in " + folder.cluster() + " takes no connection: " + e.getMessage(),
                    e);
        }
    }

    // Starting and stopping are done by one process at a time.
    private static FolderLock turn(DataFolder folder) {
        var file = folder.path().resolve("start.lock");
        return Wait.upTo(TURN, () -> FolderLock.take(file))
                .orElseThrow(() ->
                        new DatabaseUnavailable(
                                "Another command has been starting or stopping PostgreSQL in "
                                        + folder.path()
                                        + " for too long."));
    }

    // An error's detail may quote a row, and so a person's data: it is not to reach a log.
    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:"
                + port
                + "/"
                + NAME
                + "?ApplicationName=redress&sslmode=disable&gssEncMode=disable"
                + "&logServerErrorDetail=false";
    }

    private static String password(DataFolder folder) {
        try {
            return Files.readString(folder.password()).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable("Cannot read " + folder.password() + ": " + e, e);
        }
    }

    private String connectionDetails() {
        return """
        # PostgreSQL while Redress runs on this folder. The password is in postgres.password.
        url=%s
        user=%s
        """
                .formatted(jdbcUrl.substring(0, jdbcUrl.indexOf('?')), NAME);
    }

    @Override
    public String jdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String user() {
        return NAME;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (var _ = turn(folder)) {
            if (isLast()) {
                cluster.stop();
            }
        }
    }

    private boolean isLast() {
        try (lease) {
            return lease.giveUpAsLast();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The lease was lost", e);
            return isLastAfterAll();
        }
    }

    // The server was restarted behind our back, or is gone: then there is nothing to stop.
    private boolean isLastAfterAll() {
        try (var fresh = Lease.take(jdbcUrl, NAME, password)) {
            return fresh.giveUpAsLast();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The server is gone", e);
            return false;
        }
    }

    @Override
    public String toString() {
        return "the database in " + folder.path();
    }
}
