package org.redress.app.command;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import org.redress.core.casefiles.ImportProgress;

/// Progress of long work, on one line of a terminal that is written over. Where there is no
/// terminal, nothing.
final class Progress implements ImportProgress {

    private static final int EVERY = 500;

    private final Optional<PrintStream> terminal;

    private Progress(Optional<PrintStream> terminal) {
        this.terminal = terminal;
    }

    static Progress onTerminal() {
        return new Progress(
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .map(_ -> System.err));
    }

    @Override
    public void read(String file, long lines) {
        if (lines % EVERY == 0) {
            show("%s: %,d lines read".formatted(file, lines));
        }
    }

    @Override
    public void taken(long complaints) {
        if (complaints % EVERY == 0) {
            show("%,d complaints taken".formatted(complaints));
        }
    }

    /// Shows how far the work is.
    void show(String line) {
        terminal.ifPresent(to -> to.printf("\r%-70s", line));
    }

    /// Ends the line.
    void end() {
        terminal.ifPresent(to -> to.printf("\r%-70s\r", ""));
    }
}
