package org.redress.core.complaint;

import java.util.Optional;
import org.redress.core.calendar.Source;

/// A rule that a command breaks, with the refusal that would say so.
record Objection(Rule rule, Refusal refusal) {

    static Objection to(Rule rule, String field, String reason) {
        return new Objection(
                rule,
                new Refusal(
                        rule.id(), Optional.of(field), reason, rule.source(), rule.discretion()));
    }

    Objection by(Source source) {
        return new Objection(
                rule,
                new Refusal(
                        refusal.rule(),
                        refusal.field(),
                        refusal.reason(),
                        source,
                        refusal.discretion()));
    }

    Objection about(String field) {
        return new Objection(
                rule,
                new Refusal(
                        refusal.rule(),
                        Optional.of(field),
                        refusal.reason(),
                        refusal.source(),
                        refusal.discretion()));
    }

    Objection withoutDiscretion() {
        return new Objection(
                rule,
                new Refusal(
                        refusal.rule(),
                        refusal.field(),
                        refusal.reason(),
                        refusal.source(),
                        Optional.empty()));
    }

    /// Whether the basis leaves it standing.
    boolean refuses(Basis basis) {
        return !rule.isConduct()
                || switch (basis) {
                    case Basis.Rules() -> true;
                    case Basis.Discretion _ -> refusal.discretion().isEmpty();
                    case Basis.AsRecorded() -> false;
                };
    }
}
