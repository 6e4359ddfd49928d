package org.redress.app.command;

import java.util.concurrent.Callable;
import org.redress.core.casework.Auditor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `verify`: the journal's chain, and the projections against the journal.
@Command(
        name = "verify",
        description = "Checks the journal's chain, and that what is shown equals the journal.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    @Mixin private InstallationOptions installation = new InstallationOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Lifetime lifetime = Lifetime.untilStopped()) {
            return tell(installation.workplace(lifetime).casework().auditor().verify());
        }
    }

    private int tell(Auditor.Findings findings) {
        spec.commandLine()
                .getOut()
                .printf("Read %,d events of %,d records.%n", findings.events(), findings.records());
        if (findings.problems().isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println("The journal is whole, and what is shown equals it.");
            return 0;
        }
        findings.problems().forEach(spec.commandLine().getErr()::println);
        return 1;
    }
}
