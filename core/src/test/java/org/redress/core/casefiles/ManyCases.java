package org.redress.core.casefiles;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.redress.core.casework.Casework;
import org.redress.core.store.DatabaseSettings;
import org.redress.core.store.Installation;

/// Writes and imports a folder of many cases; run in a process of its own with little memory.
final class ManyCases {

    private ManyCases() {}

    static Path write(Path folder, int complaints) throws IOException {
        write(folder, complaints, FileLayout.COMPLAINTS, facts -> facts.complaints);
        write(folder, complaints, FileLayout.STAGES, facts -> facts.stages);
        write(folder, complaints, FileLayout.CONCERNS, facts -> facts.concerns);
        write(folder, complaints, FileLayout.REMEDIES, facts -> facts.remedies);
        write(folder, complaints, FileLayout.LESSONS, facts -> facts.lessons);
        return folder;
    }

    private static void write(
            Path folder, int complaints, FileLayout layout, Function<Facts, List<String>> lines)
            throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(layout.name()))) {
            writer.append(String.join(",", layout.columns())).append('\n');
            for (int i = 0; i < complaints; i++) {
                for (String line : lines.apply(Facts.draw(new Random(i), "MANY-" + i))) {
                    writer.append(line).append('\n');
                }
            }
        }
    }

    /// @param arguments the database's address, its user and password, and the folder
    public static void main(String[] arguments) {
        DatabaseSettings settings = DatabaseSettings.of(arguments[0], arguments[1], arguments[2]);
        try (Casework casework = Installation.open(settings, Office.areas(), Office.CLOCK)) {
            Instant begun = Instant.now();
            ImportResult result =
                    new CaseFileImport(Office.areas(), casework.intake(), Office.CLOCK, "importer")
                            .run(Path.of(arguments[3]), ImportProgress.UNWATCHED);
            System.out.println(result);
            System.out.println(
                    "in "
                            + Duration.between(begun, Instant.now()).toSeconds()
                            + " s with a heap of "
                            + Runtime.getRuntime().maxMemory() / (1 << 20)
                            + " MB");
            System.exit(result instanceof ImportResult.Taken ? 0 : 1);
        }
    }
}
