package org.redress.core.complaint;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// What events make of the concerns.
final class ConcernEvolution {

    private ConcernEvolution() {}

    static void raise(ComplaintDraft draft, Event.ConcernRaised raised) {
        draft.concerns.add(
                new Concern(
                        raised.concern(),
                        raised.stage(),
                        raised.team(),
                        raised.category(),
                        raised.words(),
                        raised.on(),
                        Optional.empty()));
    }

    static void find(ComplaintDraft draft, int number, Outcome finding) {
        change(draft, number, concern -> found(concern, Optional.of(finding)));
    }

    static void categorise(ComplaintDraft draft, int number, CategoryCode category) {
        change(
                draft,
                number,
                concern ->
                        new Concern(
                                number,
                                concern.stage(),
                                concern.team(),
                                category,
                                concern.words(),
                                concern.raisedOn(),
                                concern.finding()));
    }

    static Concern found(Concern concern, Optional<Outcome> finding) {
        return new Concern(
                concern.number(),
                concern.stage(),
                concern.team(),
                concern.category(),
                concern.words(),
                concern.raisedOn(),
                finding);
    }

    private static void change(ComplaintDraft draft, int number, UnaryOperator<Concern> change) {
        ComplaintDraft.replace(draft.concerns, concern -> concern.number() == number, change);
    }
}
