package org.redress.app.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A file that is an archive of parts, of which only the list is read: what the parts hold is never
/// unpacked, however much it says it is.
final class Packed {

    private static final int MOST_PARTS = 20_000;

    private Packed() {}

    /// Whether it is an office document with parts in that folder.
    static boolean holds(Path file, String folder) throws IOException {
        return anyPart(file, "[Content_Types].xml"::equals)
                && anyPart(file, part -> part.startsWith(folder));
    }

    static boolean hasPartNamed(Path file, String end) throws IOException {
        return anyPart(file, part -> part.endsWith(end));
    }

    private static boolean anyPart(Path file, Predicate<String> wanted) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.size() <= MOST_PARTS
                    && archive.stream().anyMatch(part -> wanted.test(part.getName()));
        } catch (ZipException | IllegalArgumentException broken) {
            return false;
        }
    }
}
