package org.redress.app.command;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.redress.core.casework.Auditor;

/// Seals the journal under an anchor when the server starts, and daily while it runs. Where several
/// servers share a database, each may do so: an anchor over nothing new is not written.
final class DailySeal implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DailySeal.class.getName());

    private final ScheduledExecutorService timer;

    private DailySeal(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    static DailySeal on(Auditor auditor) {
        ScheduledExecutorService timer =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("daily-seal").daemon().factory());
        var _ = timer.scheduleAtFixedRate(() -> seal(auditor), 0, 1, TimeUnit.DAYS);
        return new DailySeal(timer);
    }

    /// A failure is told and tried again the next day: an exception here would end the timer.
    private static void seal(Auditor auditor) {
        try {
            auditor.anchor();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The journal could not be sealed today", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
