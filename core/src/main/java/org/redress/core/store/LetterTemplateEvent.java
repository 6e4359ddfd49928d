package org.redress.core.store;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.complaint.TextRef;

/// What happens to the text that a letter starts from. Stored for ever, as a complaint's events
/// are.
sealed interface LetterTemplateEvent {

    /// It was written anew; without a text, the area's own was restored.
    record LetterTemplateWritten(LocalDate on, String area, String letter, Optional<TextRef> text)
            implements LetterTemplateEvent {}
}
