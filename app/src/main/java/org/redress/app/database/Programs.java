package org.redress.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs PostgreSQL's programs, with what they say going to the log in the data folder.
///
/// PostgreSQL refuses to run as root, so root's are run in a user namespace where they are nobody.
record Programs(Path bin, Path log) {

    private static final Path NOTHING = Path.of("/dev/null");

    /// Refuses a machine on which root cannot be made nobody, as in a container without that right.
    void requireAUser() {
        if (isRoot() && !run(new ProcessBuilder("unshare", "--user", "true"))) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not run as root, and here root may not run it as nobody:"
                            + " run Redress as an ordinary user, or name a server of your own in"
                            + " REDRESS_DB_URL.");
        }
    }

    boolean run(String program, List<String> arguments) {
        return run(NOTHING, program, arguments);
    }

    boolean run(Path input, String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        return run(new ProcessBuilder(command).redirectInput(input.toFile()));
    }

    private boolean run(ProcessBuilder builder) {
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            throw new DatabaseUnavailable("Cannot run " + builder.command() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while PostgreSQL was at work", e);
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return false;
        }
    }
}
