package org.redress.core.spi;

import java.util.List;

/// The action that begins a record.
///
/// @param id lower-case words joined by hyphens
/// @param label what people call it
/// @param fields what is given with it, in the order of a form
/// @param reference the field that holds the new record's reference: required, and on one line
/// @param step what it does
/// @param <E> the ledger's events
public record OpeningAction<E>(
        String id, String label, List<ActionField> fields, String reference, Step<E> step) {

    public OpeningAction {
        fields = List.copyOf(fields);
    }

    /// Decides what a record begins with.
    @FunctionalInterface
    public interface Step<E> {

        /// Pure: the same arguments give the same events.
        ///
        /// @param fields checked already: those required are there, and each can be read as its
        ///   type
        ActionResult<E> take(Fields fields, Context context);
    }
}
