package org.redress.core.casework;

import org.redress.core.complaint.Reference;
import org.redress.core.letter.LetterRefusal;

/// What became of an act on a letter.
public sealed interface LetterHandled {

    /// Done and stored.
    ///
    /// @param number the letter's number in its case
    /// @param version the letter's version now
    /// @param repeated whether this answer is that of an earlier act with the same key
    record Done(int number, int version, boolean repeated) implements LetterHandled {}

    /// Refused; nothing is stored.
    record Refused(LetterRefusal refusal) implements LetterHandled {}

    /// Somebody else changed the letter meanwhile; nothing is stored.
    ///
    /// @param version the letter's version now
    record Conflict(int version) implements LetterHandled {}

    /// There is no such case, or no such letter of it.
    record NotFound(Reference complaint) implements LetterHandled {}

    /// The key was used before for another act; nothing is stored.
    record KeyReused(String key) implements LetterHandled {}

    /// Not for this officer; nothing is stored.
    record NotPermitted() implements LetterHandled {}
}
