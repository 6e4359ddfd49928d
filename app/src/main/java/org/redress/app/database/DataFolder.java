package org.redress.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder that holds an installation's data, closed to other users of the machine.
record DataFolder(Path path) {

    static DataFolder at(Path path) {
        try {
            var absolute = path.toAbsolutePath().normalize();
            Files.createDirectories(absolute, ownerOnly("rwx------"));
            return new DataFolder(absolute.toRealPath());
        } catch (IOException e) {
            throw new DatabaseUnavailable("The data folder " + path + " cannot be used: " + e, e);
        }
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path clusterInTheMaking() {
        return path.resolve("postgres.new");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path password() {
        return path.resolve("postgres.password");
    }

    Path connection() {
        return path.resolve("database.properties");
    }

    /// Writes a file only its owner may read, whole or not at all.
    void write(Path file, String text) {
        try {
            var draft = Files.createTempFile(path, ".draft", "", ownerOnly("rw-------"));
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DatabaseUnavailable("Cannot write " + file + ": " + e, e);
        }
    }

    private static FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
