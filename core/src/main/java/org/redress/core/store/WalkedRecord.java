package org.redress.core.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A record as the whole journal is read: its events, and where `journal.stream` says that it ends.
///
/// @param events at least one, by version
record WalkedRecord(Optional<StreamHead> head, List<StoredEvent> events) {

    UUID stream() {
        return events.getFirst().stream();
    }

    /// What it is called in a finding: its ledger and reference, which hold no personal data.
    String label() {
        return head.map(found -> found.ledger() + " " + found.reference())
                .orElseGet(() -> "record " + stream());
    }
}
