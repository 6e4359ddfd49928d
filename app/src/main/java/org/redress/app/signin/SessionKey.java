package org.redress.app.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The key that signs sessions where the configuration gives none: made once, kept in the data
/// folder, readable by its owner only.
public final class SessionKey {

    private static final String NAME = "session.key";
    private static final int BYTES = 32;

    private SessionKey() {}

    /// The key in a data folder, made where it is not there yet.
    public static byte[] in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            return Files.readString(file, US_ASCII).strip().getBytes(US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The session key " + file + " cannot be used", e);
        }
    }

    private static void make(Path folder, Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path draft =
                Files.createTempFile(
                        folder,
                        ".draft",
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HexFormat.of().formatHex(key), US_ASCII);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
