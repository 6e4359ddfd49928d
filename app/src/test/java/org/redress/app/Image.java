package org.redress.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The built image, started as an operator starts it: a process of its own, on the module path.
final class Image {

    private static final long BOUND_SECONDS = 60;

    private Image() {}

    /// What a process ended with.
    record Ended(int status, String output, String errors) {}

    static Ended redress(String... arguments) throws IOException, InterruptedException {
        return java(List.of(), "org.redress.app.Main", arguments);
    }

    /// Starts the image and leaves it running.
    static Running start(String... arguments) throws IOException {
        return new Running(command(List.of(), "org.redress.app.Main", arguments));
    }

    static Ended java(List<String> flags, String mainClass, String... arguments)
            throws IOException, InterruptedException {
        return new Running(command(flags, mainClass, arguments)).ended();
    }

    private static List<String> command(List<String> flags, String mainClass, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-p", System.getProperty("redress.image") + "/lib"));
        command.addAll(List.of("--add-modules", "ALL-MODULE-PATH"));
        command.addAll(List.of("-m", "org.redress.app/" + mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    /// A process of the image. Closing it leaves none behind.
    static final class Running implements AutoCloseable {

        private final List<String> command;
        private final Path output = Files.createTempFile("output", ".txt");
        private final Path errors = Files.createTempFile("errors", ".txt");
        private final Process process;

        private Running(List<String> command) throws IOException {
            this.command = command;
            this.process =
                    new ProcessBuilder(command)
                            .redirectOutput(output.toFile())
                            .redirectError(errors.toFile())
                            .start();
        }

        /// The first group of a pattern, once its output has it.
        String awaited(String pattern) throws IOException, InterruptedException {
            var wanted = Pattern.compile(pattern);
            for (long left = BOUND_SECONDS * 10; left > 0; left--) {
                var found = wanted.matcher(Files.readString(output));
                if (found.find()) {
                    return found.group(1);
                }
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
            throw new AssertionError("never said " + pattern + ": " + Files.readString(errors));
        }

        /// Tells it to stop, as a service manager does.
        Ended stopped() throws IOException, InterruptedException {
            process.destroy();
            return ended();
        }

        private Ended ended() throws IOException, InterruptedException {
            if (!process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("did not end: " + command);
            }
            return new Ended(process.exitValue(), taken(output), taken(errors));
        }

        @Override
        public void close() {
            if (process.isAlive()) {
                process.destroyForcibly();
            }
        }
    }

    private static String taken(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
