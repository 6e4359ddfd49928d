package org.redress.core.procedure;

/// The day from which a deadline is counted.
public sealed interface Anchor {

    /// The day on which the stage was asked for; for a first stage, the day of receipt.
    record Request() implements Anchor {}

    /// The day on which the stage's response clock starts; see [Clock].
    record ClockStart() implements Anchor {}

    /// The day of the stage's response. Until there is one, no date follows.
    record Response() implements Anchor {}

    /// The day on which a milestone was reached; until then, the last day on which it was due.
    ///
    /// @param milestone a milestone of the same stage
    record Reached(MilestoneId milestone) implements Anchor {}

    static Anchor request() {
        return new Request();
    }

    static Anchor clockStart() {
        return new ClockStart();
    }

    static Anchor response() {
        return new Response();
    }

    static Anchor reached(String milestone) {
        return new Reached(new MilestoneId(milestone));
    }
}
