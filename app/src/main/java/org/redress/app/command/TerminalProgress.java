package org.redress.app.command;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import org.redress.core.casefiles.ImportProgress;

/// Shows on one line of a terminal how far an import has come.
final class TerminalProgress implements ImportProgress {

    private final PrintWriter terminal;

    private TerminalProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /// Shows it where somebody watches: nothing goes to a file or a pipe.
    static ImportProgress onTerminal(PrintWriter terminal) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .<ImportProgress>map(_ -> new TerminalProgress(terminal))
                .orElse(UNWATCHED);
    }

    @Override
    public void read(String file, long lines) {
        show("%s: %d lines read".formatted(file, lines));
    }

    @Override
    public void taken(long complaints) {
        show("%d complaints taken".formatted(complaints));
    }

    private void show(String text) {
        terminal.print("\r\u001b[K" + text + "\r");
        terminal.flush();
    }
}
