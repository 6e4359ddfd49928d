package org.redress.core.casework;

import java.util.Optional;

/// Which records of a plugin's ledger to list. Every part that is given narrows the list.
///
/// @param words what the reference has in it, letter case ignored
/// @param state the code of a state that the ledger's desk declares
/// @param after where the page starts, as the page before says
/// @param limit 1 to 100
public record RecordQuery(
        String ledger,
        Optional<String> words,
        Optional<String> state,
        Order order,
        Optional<String> after,
        int limit) {

    public RecordQuery {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("a page has 1 to 100 rows: " + limit);
        }
    }

    /// What comes first.
    public enum Order {
        /// By reference.
        REFERENCE,
        /// What is due soonest; then, of what has nothing due, the latest reference.
        DUE
    }

    /// All of a ledger by reference.
    public static RecordQuery of(String ledger, Optional<String> after, int limit) {
        return new RecordQuery(
                ledger, Optional.empty(), Optional.empty(), Order.REFERENCE, after, limit);
    }
}
