package org.redress.core.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.TextRef;
import org.redress.core.letter.Letter;
import org.redress.core.letter.LetterEvent;

/// A letter as it stands.
///
/// @param version how many events it has
/// @param history its events, oldest first
/// @param texts by the id in a `TextRef`; an erased text is missing
public record LetterView(
        int number, int version, Letter letter, List<Entry> history, Map<UUID, String> texts) {

    public LetterView {
        history = List.copyOf(history);
        texts = Map.copyOf(texts);
    }

    /// An event of the letter.
    public record Entry(int version, LetterEvent event, Instant recordedAt, String officer) {}

    /// A text, unless it is erased.
    public Optional<String> text(TextRef ref) {
        return Optional.ofNullable(texts.get(ref.id()));
    }
}
