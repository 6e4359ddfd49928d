package org.redress.app.writing;

import java.io.Writer;

/// What a template gives, up to a length. What is more is let go, and a gap in square brackets says
/// so, which keeps the letter from being approved as it is.
///
/// Not thread-safe.
final class FilledText extends Writer {

    /// The most characters that a template gives.
    static final int MOST = 200_000;

    private static final String CUT = "\n\n[the rest, for which this letter is too long]\n";

    private final StringBuilder text = new StringBuilder();
    private boolean cut;

    @Override
    public void write(char[] from, int at, int length) {
        int room = Math.min(length, MOST - text.length());
        text.append(from, at, room);
        cut |= room < length;
    }

    String text() {
        return cut ? text + CUT : text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
