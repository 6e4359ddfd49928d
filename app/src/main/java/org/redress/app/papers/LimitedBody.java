package org.redress.app.papers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A request's body, of which no more is read than any may have: its length may not be told
/// beforehand.
///
/// Not thread-safe.
final class LimitedBody extends FilterInputStream {

    private long left;

    /// @param longest the most bytes that it may have
    LimitedBody(InputStream body, long longest) {
        super(body);
        this.left = longest;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int read = super.read(into, at, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("a form is longer than any may be");
        }
    }
}
