package org.redress.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.redress.app.command.Lifetime;

/// A process that works on the database of a folder until its input ends or it is told to stop.
final class DatabaseUser {

    private DatabaseUser() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var lifetime = Lifetime.untilStopped()) {
            if (arguments.length > 1) {
                lifetime.hold(() -> owned(folder));
            }
            var database = lifetime.hold(() -> Database.open(folder, Map.of()));
            System.out.println(database.jdbcUrl());
            System.in.read();
        }
    }

    private static Ownership owned(Path folder) {
        return switch (Ownership.claim(folder, Map.of())) {
            case Ownership.Claim.Granted(var ownership) -> ownership;
            case Ownership.Claim.Refused(var reason) -> throw new IllegalStateException(reason);
        };
    }
}
