package org.redress.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The running server of a cluster, as its own `postmaster.pid` tells.
///
/// @param pid its process
/// @param port the port it listens on
/// @param ready whether it takes connections: not while it starts, recovers or stops
record Postmaster(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /// The server of the cluster, if its process lives. A file left by one that does not, or whose
    /// number another program has been given since, tells nothing.
    static Optional<Postmaster> of(Path cluster) {
        return lines(cluster)
                .filter(lines -> lines.size() > STATE_LINE)
                .flatMap(Postmaster::parsed)
                .filter(postmaster -> postmaster.worksIn(cluster));
    }

    private static Optional<List<String>> lines(Path cluster) {
        try {
            return Optional.of(Files.readAllLines(file(cluster)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Postmaster> parsed(List<String> lines) {
        try {
            return Optional.of(
                    new Postmaster(
                            Long.parseLong(lines.getFirst().strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip()),
                            lines.get(STATE_LINE).strip().equals("ready")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    // PostgreSQL works in its cluster's folder, and no other program has any business there.
    private boolean worksIn(Path cluster) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster);
        } catch (IOException e) {
            return false;
        }
    }
}
