package org.redress.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/// Standard output in UTF-8 whatever the machine's locale, as JSON and HTML have to be.
public final class StandardOutput {

    private StandardOutput() {}

    /// A writer that flushes at every line.
    public static PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(System.out, UTF_8), true);
    }
}
