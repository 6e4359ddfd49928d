package org.redress.core.procedure;

/// What opens a stage, and so what its day zero is called.
public enum Opening {
    /// The council receives the complaint: the usual opening of a first stage.
    RECEIPT("receipt"),
    /// The person asks for the stage.
    REQUEST("the request"),
    /// An outside body asks the council about a case.
    ENQUIRY("the enquiry");

    private final String inWords;

    Opening(String inWords) {
        this.inWords = inWords;
    }

    /// As it stands after "the day of".
    public String inWords() {
        return inWords;
    }
}
