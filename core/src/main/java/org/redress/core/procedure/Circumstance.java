package org.redress.core.procedure;

/// What may be so about the person of a complaint, and makes a fact apply to it.
public enum Circumstance {
    YOUNG_PERSON("a young person complains"),
    FOR_A_CHILD("somebody complains for a young person"),
    WITHOUT_CAPACITY("somebody complains in the best interests of a person without capacity");

    private final String inWords;

    Circumstance(String inWords) {
        this.inWords = inWords;
    }

    /// As it stands after "where".
    public String inWords() {
        return inWords;
    }
}
