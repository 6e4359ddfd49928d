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

    boolean run(String program, String... arguments) {
        return run(Path.of("/dev/null"), program, List.of(arguments));
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
