package org.redress.app;

/// The entry point of the one deployable.
public final class Main {

    private Main() {}

    /// Runs one command and ends the process with its exit status: 0 done, 1 refused, 2 wrong
    /// usage.
    ///
    /// @param arguments the command line, such as `areas`; without a command, `serve`
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.config.class", Logging.class.getName());
        System.exit(RedressCommand.commandLine().execute(RedressCommand.named(arguments)));
    }
}
