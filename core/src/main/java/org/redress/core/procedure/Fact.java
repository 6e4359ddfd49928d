package org.redress.core.procedure;

import java.util.Optional;
import java.util.Set;
import org.redress.core.calendar.Source;

/// Something that officers record about a complaint of a procedure: that an offer was made, that a
/// plan was agreed. It may be answered again; the latest answer counts.
///
/// @param id its id in the procedure
/// @param label what officers call it
/// @param answering how it is answered
/// @param where the circumstances of which one makes it apply; empty where it always does
/// @param awaited the step that waits for it, where one does
/// @param source where it stands
public record Fact(
        FactId id,
        String label,
        Answering answering,
        Set<Circumstance> where,
        Optional<Awaited> awaited,
        Source source) {

    public Fact {
        where = Set.copyOf(where);
    }

    /// A fact that is answered yes or no, and that nothing waits for.
    public static Fact yesNo(String id, String label, Source source) {
        return of(id, label, new Answering.YesNo(), source);
    }

    /// A fact that always applies and that nothing waits for.
    public static Fact of(String id, String label, Answering answering, Source source) {
        return new Fact(FactId.of(id), label, answering, Set.of(), Optional.empty(), source);
    }

    /// The same, where one of the circumstances is so.
    public Fact where(Circumstance... circumstances) {
        return new Fact(id, label, answering, Set.of(circumstances), awaited, source);
    }

    /// The same, with the stage's acknowledgement waiting until it is so.
    ///
    /// @param answer the answer that the step needs
    public Fact beforeAcknowledging(String stage, String answer) {
        return awaitedBy(stage, Step.ACKNOWLEDGEMENT, Optional.of(answer));
    }

    /// The same, with the stage's response waiting until it is so.
    ///
    /// @param answer the answer that the step needs
    public Fact beforeResponding(String stage, String answer) {
        return awaitedBy(stage, Step.RESPONSE, Optional.of(answer));
    }

    /// The same, with the stage's response waiting for any answer.
    public Fact beforeResponding(String stage) {
        return awaitedBy(stage, Step.RESPONSE, Optional.empty());
    }

    private Fact awaitedBy(String stage, Step step, Optional<String> answer) {
        Awaited by = new Awaited(StageId.of(stage), step, answer);
        return new Fact(id, label, answering, where, Optional.of(by), source);
    }

    /// A step that waits for a fact.
    ///
    /// @param answer the answer that it needs; empty where any will do
    public record Awaited(StageId stage, Step step, Optional<String> answer) {}

    /// A step that may wait for a fact.
    public enum Step {
        ACKNOWLEDGEMENT,
        RESPONSE
    }
}
