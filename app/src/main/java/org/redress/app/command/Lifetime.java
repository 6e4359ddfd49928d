package org.redress.app.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What a command holds open, closed once, the last opened first: at the command's end, or when the
/// process is told to stop (Ctrl-C, SIGTERM).
public final class Lifetime implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Lifetime.class.getName());

    private final Deque<AutoCloseable> held = new ArrayDeque<>();
    private boolean ended;

    /// Begins a lifetime that also ends with the process.
    public static Lifetime untilStopped() {
        var lifetime = new Lifetime();
        Runtime.getRuntime().addShutdownHook(new Thread(lifetime::close, "shutdown"));
        return lifetime;
    }

    /// Opens something and holds it. The end waits for an opening under way, so that nothing is
    /// left.
    ///
    /// @throws CancellationException if the end has come already
    public synchronized <T extends AutoCloseable> T hold(Supplier<T> opening) {
        if (ended) {
            throw new CancellationException("stopping");
        }
        var opened = opening.get();
        held.push(opened);
        return opened;
    }

    /// Closes everything held; one that fails to close does not keep the others open.
    @Override
    public synchronized void close() {
        ended = true;
        while (!held.isEmpty()) {
            closeQuietly(held.pop());
        }
    }

    private static void closeQuietly(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Could not close " + one, e);
        }
    }
}
