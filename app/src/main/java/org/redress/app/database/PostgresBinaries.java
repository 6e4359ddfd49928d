package org.redress.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, taken once out of the jar they come in and kept in the user's cache.
final class PostgresBinaries {

    private static final int EXECUTABLE = 0100;

    private PostgresBinaries() {}

    /// The folder of the programs, unpacked on first use.
    static Path folder() {
        try {
            var archive = archive();
            var folder = cache().resolve("postgres-" + fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
            return folder.resolve("bin");
        } catch (IOException e) {
            throw new DatabaseUnavailable("PostgreSQL cannot be unpacked: " + e, e);
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return Optional.of(system)
                .filter("Linux amd64"::equals)
                .map(_ -> PostgresBinaries.class.getClassLoader())
                .map(loader -> loader.getResource("postgres-linux-x86_64.txz"))
                .orElseThrow(() ->
                        new DatabaseUnavailable(
                                "No PostgreSQL comes with Redress for "
                                        + system
                                        + ": name a server of your own in REDRESS_DB_URL."));
    }

    private static String fingerprint(URL archive) throws IOException {
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        return Long.toHexString(entry.getCrc());
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("redress");
    }

    // Unpacked aside and moved into place, so that a folder under its own name is always whole.
    private static void unpack(URL archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var aside = Files.createTempDirectory(folder.getParent(), ".unpacking");
        try (var tar =
                new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, aside.resolve(entry.getName()).normalize());
            }
            Folders.putInPlace(aside, folder);
        } finally {
            Folders.delete(aside);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(tar, target);
            var mode = (entry.getMode() & EXECUTABLE) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
        }
    }
}
