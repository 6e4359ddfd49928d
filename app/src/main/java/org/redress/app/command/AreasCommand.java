package org.redress.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `areas`: the service areas found, with their procedures, stages and timescales.
@Command(
        name = "areas",
        description =
                "Lists the service areas found, with their procedures, stages and timescales.",
        mixinStandardHelpOptions = true)
public final class AreasCommand implements Callable<Integer> {

    @Mixin private InstallationOptions installation = new InstallationOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        AreasText.write(installation.open().areas(), spec.commandLine().getOut());
        return 0;
    }
}
