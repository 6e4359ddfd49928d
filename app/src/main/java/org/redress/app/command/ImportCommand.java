package org.redress.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.redress.core.casefiles.CaseFileImport;
import org.redress.core.casefiles.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import`: a folder of case files, all of it or nothing.
@Command(
        name = "import",
        description = "Imports a folder of case files: all of it or nothing.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    private static final String OFFICER = "import";

    @Parameters(paramLabel = "FOLDER", description = "The folder of case files.")
    private Path files = Path.of("");

    @Mixin private InstallationOptions installation = new InstallationOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Lifetime lifetime = Lifetime.untilStopped()) {
            Workplace workplace = installation.workplace(lifetime);
            ImportResult result =
                    new CaseFileImport(
                                    workplace.areas(),
                                    workplace.casework().intake(),
                                    workplace.clock(),
                                    OFFICER)
                            .run(files, Progress.onTerminal());
            return tell(result, workplace);
        }
    }

    private int tell(ImportResult result, Workplace workplace) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        result.notes().forEach(err::println);
        return switch (result) {
            case ImportResult.Taken taken -> {
                workplace.casework().auditor().anchor();
                taken.files()
                        .forEach(file ->
                                out.printf(
                                        "%s: %,d lines, %,d records%n",
                                        file.file(), file.lines(), file.records()));
                yield 0;
            }
            case ImportResult.Refused refused -> {
                refused.refused().forEach(err::println);
                if (refused.more() > 0) {
                    err.printf("... and %,d more.%n", refused.more());
                }
                err.println("Nothing was imported.");
                yield 1;
            }
        };
    }
}
