package org.redress.app.database;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Waiting, within a bound, for something another process does.
final class Wait {

    private static final Duration STEP = Duration.ofMillis(20);

    private Wait() {}

    /// Asks until there is an answer or the time is up.
    static <T> Optional<T> upTo(Duration bound, Supplier<Optional<T>> question) {
        var end = System.nanoTime() + bound.toNanos();
        var answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < end) {
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for the database", e);
        }
    }
}
