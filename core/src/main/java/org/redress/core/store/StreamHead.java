package org.redress.core.store;

import java.util.UUID;

/// A record's name in the journal and where its chain ends.
///
/// @param version how many events it has; 0 before its first
/// @param head the hash of its last event; before its first, the hash of its name
record StreamHead(UUID stream, String ledger, String reference, int version, Digest head) {

    /// A record that is about to begin.
    static StreamHead opening(String ledger, String reference) {
        UUID stream = UUID.randomUUID();
        return new StreamHead(stream, ledger, reference, 0, nameOf(stream, ledger, reference));
    }

    /// What a chain starts from, so that a record cannot be given another's name.
    static Digest nameOf(UUID stream, String ledger, String reference) {
        return Digest.over("stream").add(stream.toString()).add(ledger).add(reference).digest();
    }

    StreamHead after(StoredEvent event) {
        return new StreamHead(stream, ledger, reference, event.version(), event.hash());
    }
}
