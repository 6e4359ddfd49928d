package org.redress.core.letter;

/// Why something cannot be done with a letter.
public enum LetterRefusal {
    NOT_A_DRAFT("The letter is no draft any more: a change makes a new draft"),
    HAS_GAPS("The letter still has square brackets, which mark what has to be written"),
    LACKS("The letter lacks something that it must contain: add it, or give the reason why not"),
    NOT_APPROVED("Only a letter that is approved is sent"),
    SENT_ALREADY("The letter was sent, and stays as it was sent"),
    SENT_BEFORE_APPROVAL("The letter cannot have gone before the day on which it was approved"),
    SENT_IN_FUTURE("The day on which it went cannot be in the future");

    private final String reason;

    LetterRefusal(String reason) {
        this.reason = reason;
    }

    /// In a sentence, to be shown.
    public String reason() {
        return reason;
    }
}
