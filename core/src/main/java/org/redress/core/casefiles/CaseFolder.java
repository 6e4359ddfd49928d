package org.redress.core.casefiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.core.spi.Fields;

/// The folder that is imported.
final class CaseFolder {

    private final Path folder;
    private final List<FileLayout> known;

    CaseFolder(Path folder, List<FileLayout> known) {
        this.folder = folder;
        this.known = known;
    }

    /// Why nothing can be read from it, if so.
    Optional<String> refusal() {
        if (!Files.exists(folder)) {
            return Optional.of("there is no such folder");
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("is not a folder");
        }
        if (present().isEmpty()) {
            return Optional.of(
                    "holds none of the case files "
                            + known.stream()
                                    .map(FileLayout::name)
                                    .collect(Collectors.joining(", ")));
        }
        return Optional.empty();
    }

    /// The known files that are there.
    List<FileLayout> present() {
        return known.stream().filter(layout -> Files.exists(path(layout))).toList();
    }

    Path path(FileLayout layout) {
        return folder.resolve(layout.name());
    }

    /// A note on each file that looks like a case file and is not known.
    List<String> notes() throws IOException {
        Set<String> names = known.stream().map(FileLayout::name).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name ->
                            name.toLowerCase(Locale.ROOT).endsWith(".csv") && !names.contains(name))
                    .sorted()
                    .map(name -> Fields.shown(name) + ": not one of the case files; passed over")
                    .toList();
        }
    }
}
