package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.Provision;
import org.redress.core.procedure.ProvisionId;
import org.redress.core.procedure.ScopeTest;

/// Which kind a complaint is, by what it is about.
final class Scoping {

    private final Question question;
    private final Scope scope;

    private Scoping(Question question, Scope scope) {
        this.question = question;
        this.scope = scope;
    }

    /// The scope of a complaint accepted as of a kind.
    static List<Event> formal(Question question, LocalDate on, KindId kind, Optional<Scope> given) {
        given.ifPresent(scope ->
                new Scoping(question, scope)
                        .test()
                        .ifPresent(test -> new Scoping(question, scope).fits(test, kind)));
        return events(on, given);
    }

    /// The scope of a complaint tried informally, which may be about anything.
    static List<Event> informal(Question question, LocalDate on, Optional<Scope> given) {
        given.ifPresent(scope -> new Scoping(question, scope).test());
        return events(on, given);
    }

    private static List<Event> events(LocalDate on, Optional<Scope> given) {
        return given.stream().<Event>map(scope -> new Event.ScopeSettled(on, scope)).toList();
    }

    /// The area's test; objects to provisions that it does not know, and to a person not told.
    private Optional<ScopeTest> test() {
        Optional<ScopeTest> test = question.rules().scope(question.complaint().area());
        List<ProvisionId> unknown =
                scope.provisions().stream()
                        .filter(id -> test.flatMap(it -> it.provision(id)).isEmpty())
                        .toList();
        if (!unknown.isEmpty() || scope.provisions().isEmpty()) {
            String reason =
                    unknown.isEmpty()
                            ? "a scope names at least one provision"
                            : question.complaint().area()
                                    + " knows no provision "
                                    + Words.listed(unknown);
            question.object(Rule.UNKNOWN_PROVISION, "scope.provisions", reason);
            return Optional.empty();
        }
        test.filter(_ -> !scope.told())
                .ifPresent(it ->
                        object(
                                it,
                                Rule.SCOPE_NOT_TOLD,
                                "scope.told",
                                "the person is told by which procedure it goes, and why"));
        return test;
    }

    private void fits(ScopeTest test, KindId kind) {
        boolean anyWithin =
                scope.provisions().stream()
                        .flatMap(id -> test.provision(id).stream())
                        .anyMatch(Provision::inScope);
        boolean isWithin = kind.equals(test.within());
        if (anyWithin && !scope.separable() && !isWithin) {
            object(
                    test,
                    Rule.WRONG_KIND,
                    "kind",
                    "a part of it is in scope and is not easily separated: the whole is "
                            + test.within());
        }
        if (!anyWithin && isWithin) {
            object(test, Rule.WRONG_KIND, "kind", "no part of it is in scope of " + test.within());
        }
    }

    private void object(ScopeTest test, Rule rule, String field, String reason) {
        question.objections().add(Objection.to(rule, field, reason).by(test.source()));
    }
}
