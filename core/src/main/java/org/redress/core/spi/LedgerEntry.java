package org.redress.core.spi;

import java.util.List;
import org.redress.core.complaint.Text;

/// A new record for a ledger, as a case file tells it.
///
/// @param ledger the ledger that it enters
/// @param reference unique within the ledger; a record that exists already is refused
/// @param events its history, at least one, in order
/// @param texts the personal texts that the events refer to
public record LedgerEntry<S, E>(
        Ledger<S, E> ledger, String reference, List<E> events, List<Text> texts) {

    public LedgerEntry {
        events = List.copyOf(events);
        texts = List.copyOf(texts);
    }
}
