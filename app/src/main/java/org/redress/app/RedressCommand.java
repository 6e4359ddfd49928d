package org.redress.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.app.command.AreasCommand;
import org.redress.app.command.DeadlinesCommand;
import org.redress.app.command.ImportCommand;
import org.redress.app.command.ReportCommand;
import org.redress.app.command.ServeCommand;
import org.redress.app.command.StandardOutput;
import org.redress.app.command.VerifyCommand;
import org.redress.app.database.DatabaseUnavailable;
import org.redress.app.setup.SetupRefused;
import org.redress.core.spi.AreasRefused;
import org.redress.core.store.ReportsRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/// The root command, under which each subcommand is listed. A subcommand's class is loaded on every
/// start, so what it needs for its work is reached from its `call()` and not from its fields.
@Command(
        name = "redress",
        description = "Complaint handling for English councils.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "1:refused, with the reasons on standard error", "2:wrong usage"},
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ReportCommand.class,
            VerifyCommand.class,
            AreasCommand.class,
            DeadlinesCommand.class
        })
final class RedressCommand {

    private static final Set<String> ABOUT_THE_PRODUCT = Set.of("-h", "--help", "-V", "--version");

    /// The command line with the command that is meant where none is named: `serve`.
    static String[] named(String... arguments) {
        boolean without =
                arguments.length == 0
                        || (arguments[0].startsWith("-")
                                && !ABOUT_THE_PRODUCT.contains(arguments[0]));
        Stream<String> meant = without ? Stream.of("serve") : Stream.empty();
        return Stream.concat(meant, Stream.of(arguments)).toArray(String[]::new);
    }

    static CommandLine commandLine() {
        return new CommandLine(new RedressCommand())
                .setOut(StandardOutput.writer())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionExceptionHandler(RedressCommand::refuse);
    }

    private static int refuse(
            Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        List<String> problems =
                switch (failure) {
                    case DatabaseUnavailable unavailable ->
                            List.of(String.valueOf(unavailable.getMessage()));
                    case SetupRefused refused -> refused.problems();
                    case AreasRefused refused -> refused.problems();
                    case ReportsRefused refused -> refused.problems();
                    default -> throw failure;
                };
        problems.forEach(command.getErr()::println);
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
