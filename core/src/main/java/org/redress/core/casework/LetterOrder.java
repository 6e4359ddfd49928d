package org.redress.core.casework;

import java.util.Optional;
import org.redress.core.complaint.Reference;
import org.redress.core.letter.LetterAct;

/// An act on a letter as somebody asked for it.
///
/// @param number the letter's number in its case; empty where the act begins one
/// @param officer who asks: the id of an officer or of a machine account, never a name
/// @param expectedVersion the version of the letter that the officer saw; empty to take it as it is
///   now
/// @param idempotencyKey a key of the caller's own: the same key and act again does nothing twice
public record LetterOrder(
        Reference complaint,
        Optional<Integer> number,
        LetterAct act,
        String officer,
        Optional<Integer> expectedVersion,
        Optional<String> idempotencyKey) {

    public LetterOrder {
        if (number.isEmpty() != act instanceof LetterAct.Draft) {
            throw new IllegalArgumentException("a letter is begun without a number, and only once");
        }
    }
}
