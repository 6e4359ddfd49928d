package org.redress.core.casework;

import java.util.Map;
import java.util.Optional;

/// An action on a record of a plugin's ledger, as somebody gave it.
///
/// @param ledger the ledger's name
/// @param reference the record; empty to open one, which a field names then
/// @param action the action's id
/// @param values the fields that have a value, by name, each as text
/// @param officer who gives it: the id of an officer or of a machine account, never a name
/// @param expectedVersion the version that the officer saw; empty to take it as it is now
/// @param idempotencyKey a key of the caller's own: the same key and action again does nothing
///   twice
public record RecordOrder(
        String ledger,
        Optional<String> reference,
        String action,
        Map<String, String> values,
        String officer,
        Optional<Integer> expectedVersion,
        Optional<String> idempotencyKey) {

    public RecordOrder {
        values = Map.copyOf(values);
    }
}
