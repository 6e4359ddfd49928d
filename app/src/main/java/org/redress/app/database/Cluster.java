package org.redress.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/// The PostgreSQL in a data folder: set up, started and stopped here, by one process at a time.
final class Cluster {

    private static final Logger LOG = Logger.getLogger(Cluster.class.getName());
    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 5;

    private final DataFolder folder;
    private final Programs programs;

    Cluster(DataFolder folder) {
        this.folder = folder;
        this.programs = new Programs(PostgresBinaries.folder(), folder.log());
    }

    /// The server, set up and started where need be. One that another process left running is taken
    /// as it is; one that is on its way down is waited for.
    Postmaster running() {
        if (!Files.isDirectory(folder.cluster())) {
            LOG.info(() -> "Setting up PostgreSQL in " + folder.cluster());
            new NewCluster(folder, programs).create();
        }
        return settled().orElseGet(this::start);
    }

    private Optional<Postmaster> settled() {
        return Wait.upTo(RECOVERY, this::settledNow)
                .orElseThrow(() -> refusal("is neither up nor down"));
    }

    private Optional<Optional<Postmaster>> settledNow() {
        var found = Postmaster.of(folder.cluster());
        return found.isEmpty() || found.get().ready() ? Optional.of(found) : Optional.empty();
    }

    private Postmaster start() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            forgetFormerServer();
            var started =
                    pgCtl(
                            "start",
                            "-t",
                            "300",
                            "-l",
                            folder.log().toString(),
                            "-o",
                            "-p " + freePort());
            var server = Postmaster.of(folder.cluster());
            if (started && server.isPresent()) {
                return server.get();
            }
            pgCtl("stop", "-m", "fast");
        }
        throw refusal("did not start");
    }

    // PostgreSQL itself would take any program that has since been given the number for the server.
    private void forgetFormerServer() {
        try {
            Files.deleteIfExists(Postmaster.file(folder.cluster()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops the server: at first it waits a little for whoever is still connected.
    void stop() {
        if (Postmaster.of(folder.cluster()).isEmpty()) {
            return;
        }
        var stopped =
                pgCtl("stop", "-m", "smart", "-t", "3")
                        || pgCtl("stop", "-m", "fast", "-t", "60")
                        || pgCtl("stop", "-m", "immediate", "-t", "60");
        if (!stopped) {
            throw refusal("did not stop");
        }
    }

    private boolean pgCtl(String action, String... options) {
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of("-D", folder.cluster().toString(), "-w", action));
        arguments.addAll(List.of(options));
        return programs.run("pg_ctl", arguments);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DatabaseUnavailable refusal(String what) {
        return new DatabaseUnavailable(
                "PostgreSQL in "
                        + folder.cluster()
                        + " "
                        + what
                        + "; "
                        + folder.log()
                        + " says why.");
    }
}
