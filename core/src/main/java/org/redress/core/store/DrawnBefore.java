package org.redress.core.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// Answers from one read-only snapshot of the database, and the last answers kept: asked the same
/// again while nothing at all was written, it gives the same answer without counting anew. Two
/// snapshots of the same text see the same rows, so no answer is ever out of date.
///
/// @param <Q> all that an answer hangs on beside the database
/// @param <A> the answer
final class DrawnBefore<Q, A> {

    private record Kept<A>(String snapshot, A answer) {}

    private final Jdbi jdbi;
    private final int most;
    private final Map<Q, Kept<A>> kept = new LinkedHashMap<>();

    /// @param most how many answers are kept at once
    DrawnBefore(Jdbi jdbi, int most) {
        this.jdbi = jdbi;
        this.most = most;
    }

    A answer(Q question, Function<Handle, A> work) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> {
                    handle.execute("set transaction read only");
                    return snapshot(handle)
                            .map(now -> kept(question, now, () -> work.apply(handle)))
                            .orElseGet(() -> work.apply(handle));
                });
    }

    /// None on a standby server, whose snapshot's text leaves out transactions of the primary.
    private static Optional<String> snapshot(Handle handle) {
        return handle.createQuery(
                        "select pg_current_snapshot()::text where not pg_is_in_recovery()")
                .mapTo(String.class)
                .findOne();
    }

    private A kept(Q question, String now, Supplier<A> work) {
        return find(question, now).orElseGet(() -> keep(question, now, work.get()));
    }

    private synchronized Optional<A> find(Q question, String now) {
        return Optional.ofNullable(kept.get(question))
                .filter(found -> found.snapshot().equals(now))
                .map(Kept::answer);
    }

    private synchronized A keep(Q question, String now, A answer) {
        kept.remove(question);
        kept.put(question, new Kept<>(now, answer));
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
        return answer;
    }
}
