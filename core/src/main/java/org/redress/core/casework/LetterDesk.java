package org.redress.core.casework;

import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Reference;

/// Where the letters of cases are written, approved and marked as sent. Each act is one
/// transaction: decided, journalled and projected, or not.
///
/// What a letter lacks is for the caller to find, who knows what the case gives: see
/// [org.redress.core.letter.Checklist].
public interface LetterDesk {

    LetterHandled handle(LetterOrder order);

    /// A letter of a case, by its number.
    Optional<LetterView> find(Reference complaint, int number);

    /// The letters of a case, the latest first.
    List<LetterSummary> of(Reference complaint);

    /// What happened to each letter of a case, read together, the latest letter first.
    List<LetterHistory> histories(Reference complaint);

    /// The letters that are approved and have not gone: those about complaints that children or
    /// young people made themselves first; of each, the longest approved. The cost does not grow
    /// with the letters that have gone.
    Page<LetterToSend> toSend(LettersToSend query);

    /// How many of these there are, counted up to a number.
    int countToSend(LettersToSend query, int most);
}
