package org.redress.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// An event as the journal holds it.
///
/// @param previous the hash of the event before it in the same stream; of a first event, the
///   stream's name
/// @param hash what the journal says its hash is
record StoredEvent(
        UUID stream,
        int version,
        String ledger,
        String type,
        LocalDate happenedOn,
        Instant recordedAt,
        String officer,
        String body,
        Digest previous,
        Digest hash) {

    /// The event that follows a stream's head, with its hash.
    static StoredEvent after(
            StreamHead head,
            String type,
            LocalDate happenedOn,
            Instant recordedAt,
            String officer,
            String body) {
        StoredEvent open =
                new StoredEvent(
                        head.stream(),
                        head.version() + 1,
                        head.ledger(),
                        type,
                        happenedOn,
                        recordedAt,
                        officer,
                        body,
                        head.head(),
                        head.head());
        return open.sealed();
    }

    private StoredEvent sealed() {
        return new StoredEvent(
                stream,
                version,
                ledger,
                type,
                happenedOn,
                recordedAt,
                officer,
                body,
                previous,
                computedHash());
    }

    /// The hash that follows from everything else in the row. The position is left out: the
    /// database gives it later, and the anchors hold the order.
    Digest computedHash() {
        return Digest.over("event")
                .add(stream.toString())
                .add(version)
                .add(ledger)
                .add(type)
                .add(happenedOn.toString())
                .add(recordedAt.toString())
                .add(officer)
                .add(body)
                .add(previous.hex())
                .digest();
    }
}
