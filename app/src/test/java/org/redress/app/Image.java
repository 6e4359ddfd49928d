package org.redress.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The built image, started as an operator starts it: a process of its own, on the module path.
final class Image {

    private static final long BOUND_SECONDS = 60;

    private Image() {}

    /// What a process ended with.
    record Ended(int status, String output, String errors) {}

    static Ended redress(String... arguments) throws IOException, InterruptedException {
        return java(List.of(), "org.redress.app.Main", arguments);
    }

    static Ended java(List<String> flags, String mainClass, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-p", System.getProperty("redress.image") + "/lib"));
        command.addAll(List.of("--add-modules", "ALL-MODULE-PATH"));
        command.addAll(List.of("-m", "org.redress.app/" + mainClass));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static Ended run(List<String> command) throws IOException, InterruptedException {
        var output = Files.createTempFile("output", ".txt");
        var errors = Files.createTempFile("errors", ".txt");
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
        if (!process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not end: " + command);
        }
        return new Ended(process.exitValue(), taken(output), taken(errors));
    }

    private static String taken(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
