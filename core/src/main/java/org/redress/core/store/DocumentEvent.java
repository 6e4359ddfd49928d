package org.redress.core.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.TextRef;

/// What happens to the documents of a case. Stored for ever, as a complaint's events are.
sealed interface DocumentEvent {

    LocalDate on();

    UUID document();

    /// One was put with the case.
    ///
    /// @param content SHA-256 of a salt and the content, in hex
    record DocumentAdded(
            LocalDate on,
            UUID document,
            TextRef name,
            Optional<TextRef> description,
            String mediaType,
            long size,
            String content)
            implements DocumentEvent {}

    /// One was taken away.
    record DocumentRemoved(LocalDate on, UUID document, TextRef reason) implements DocumentEvent {}
}
