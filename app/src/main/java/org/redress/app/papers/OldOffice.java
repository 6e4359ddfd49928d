package org.redress.app.papers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file as office programs wrote them until 2007: its parts are named in its directory, in
/// UTF-16.
final class OldOffice {

    private OldOffice() {}

    static boolean holds(Path file, String part) throws IOException {
        String name = new String(part.getBytes(UTF_16LE), ISO_8859_1);
        return new String(Files.readAllBytes(file), ISO_8859_1).contains(name);
    }
}
