package org.redress.core.store;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The answers given under idempotency keys. A key is claimed before its command is decided: a
/// second request with the same key waits there until the first is settled, and then finds its
/// answer; or, where the first came to nothing, takes the claim over.
final class Answers {

    private final InstantSource clock;

    Answers(InstantSource clock) {
        this.clock = clock;
    }

    /// An answer given before.
    record Answer(String fingerprint, String reference, int version, int events) {}

    /// Claims the key.
    ///
    /// @return the answer given under it, where it was claimed before
    Optional<Answer> claim(
            Handle handle, String officer, String key, String fingerprint, String reference) {
        int claimed =
                handle.createUpdate(
                                """
                                insert into journal.idempotency
                                    (officer, key, fingerprint, reference, version, events, recorded_at)
                                values (:officer, :key, :fingerprint, :reference, 0, 0, :now)
                                on conflict do nothing
                                """)
                        .bind("officer", officer)
                        .bind("key", key)
                        .bind("fingerprint", fingerprint)
                        .bind("reference", reference)
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute();
        return claimed == 1 ? Optional.empty() : Optional.of(given(handle, officer, key));
    }

    private static Answer given(Handle handle, String officer, String key) {
        return handle.createQuery(
                        """
                        select fingerprint, reference, version, events from journal.idempotency
                        where officer = :officer and key = :key
                        """)
                .bind("officer", officer)
                .bind("key", key)
                .map((row, _) ->
                        new Answer(
                                row.getString("fingerprint"),
                                row.getString("reference"),
                                row.getInt("version"),
                                row.getInt("events")))
                .one();
    }

    /// Writes down what came of the claim.
    void settle(Handle handle, String officer, String key, int version, int events) {
        handle.createUpdate(
                        """
                        update journal.idempotency set version = :version, events = :events
                        where officer = :officer and key = :key
                        """)
                .bind("version", version)
                .bind("events", events)
                .bind("officer", officer)
                .bind("key", key)
                .execute();
    }
}
