package org.redress.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The right to serve a data folder, which one process has at a time, for as long as it lives.
public final class Ownership implements AutoCloseable {

    private final Optional<FolderLock> lock;

    private Ownership(Optional<FolderLock> lock) {
        this.lock = lock;
    }

    /// The answer to a claim.
    public sealed interface Claim {

        /// The folder is the claimant's until it closes the ownership.
        record Granted(Ownership ownership) implements Claim {}

        /// Another process serves the folder; the reason is one line for the user.
        record Refused(String reason) implements Claim {}
    }

    /// Claims a data folder to serve it. On the council's own server it is always granted, for
    /// several processes may serve one database there.
    ///
    /// @param dataFolder the data folder, which need not exist yet
    /// @param environment the environment variables, such as `System.getenv()`
    public static Claim claim(Path dataFolder, Map<String, String> environment) {
        if (CouncilDatabase.named(environment).isPresent()) {
            return new Claim.Granted(new Ownership(Optional.empty()));
        }
        var folder = DataFolder.at(dataFolder).path();
        var file = folder.resolve("owner.lock");
        return FolderLock.take(file)
                .<Claim>map(Ownership::granted)
                .orElseGet(() -> new Claim.Refused(reason(folder, file)));
    }

    private static Claim granted(FolderLock lock) {
        lock.sign();
        return new Claim.Granted(new Ownership(Optional.of(lock)));
    }

    private static String reason(Path folder, Path file) {
        return "The data folder "
                + folder
                + " is being served already, by process "
                + holder(file)
                + "; stop that first, or choose another folder with --data.";
    }

    private static String holder(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "(unknown)";
        }
    }

    /// Gives the folder up.
    @Override
    public void close() {
        lock.ifPresent(FolderLock::close);
    }
}
