package org.redress.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the project, found from wherever the tests are run.
final class Sources {

    static final Path ROOT = root();

    private Sources() {}

    /// The names of the modules, which are the folders that hold a `pom.xml`.
    static List<String> modules() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files under a folder of the project whose names end so; none where the folder is not
    /// there.
    static List<Path> under(String folder, String ending) {
        Path top = ROOT.resolve(folder);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> mainJava(String module) {
        return under(module + "/src/main/java", ".java");
    }

    static List<Path> testJava(String module) {
        return under(module + "/src/test/java", ".java");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("core"))
                || !Files.isDirectory(folder.resolve("app"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
