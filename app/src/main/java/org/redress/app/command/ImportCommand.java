package org.redress.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.redress.app.Lifetime;
import org.redress.app.setup.MachineClock;
import org.redress.core.casefiles.CaseFileImport;
import org.redress.core.casefiles.ImportResult;
import org.redress.core.casework.Casework;
import org.redress.core.spi.ServiceAreas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import`: reads a folder of case files, all or nothing.
@Command(
        name = "import",
        description = "Reads a folder of case files: all of it, or nothing if any line is refused.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    /// The account under which the journal has what was imported.
    private static final String OFFICER = "import";

    @Parameters(paramLabel = "FOLDER", description = "The folder that holds the case files.")
    private Path folder = Path.of("");

    @Mixin private InstallationOptions installation = new InstallationOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ServiceAreas areas = installation.open().areas();
        try (Lifetime lifetime = Lifetime.untilStopped()) {
            Casework casework = CaseworkOpening.open(installation.data(), areas, lifetime);
            CaseFileImport cases = new CaseFileImport(areas, casework.intake(), MachineClock.clock(), OFFICER);
            return switch (cases.run(folder, TerminalProgress.onTerminal(err()))) {
                case ImportResult.Taken taken -> taken(taken, casework);
                case ImportResult.Refused refused -> refused(refused);
            };
        }
    }

    private int taken(ImportResult.Taken taken, Casework casework) {
        casework.auditor().anchor();
        taken.notes().forEach(err()::println);
        PrintWriter out = spec.commandLine().getOut();
        for (ImportResult.FileTaken file : taken.files()) {
            String records = file.records() == file.lines() ? "" : ", " + file.records() + " records";
            out.println("%s: %d lines%s".formatted(file.file(), file.lines(), records));
        }
        out.println("All taken.");
        return 0;
    }

    private int refused(ImportResult.Refused refused) {
        refused.notes().forEach(err()::println);
        refused.refused().forEach(err()::println);
        if (refused.more() > 0) {
            err().println("... and " + refused.more() + " more");
        }
        err().println("Nothing was taken: " + (refused.refused().size() + refused.more()) + " refused.");
        return spec.exitCodeOnExecutionException();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
