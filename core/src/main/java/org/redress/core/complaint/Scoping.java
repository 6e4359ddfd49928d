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
                        .ifPresent(test -> new Scoping(question, scope).goesBy(test, kind)));
        return events(on, given);
    }

    /// The scope of a complaint tried informally, which may be about anything: it does not go by a
    /// procedure yet, so that there is nothing to tell.
    static List<Event> informal(Question question, LocalDate on, Optional<Scope> given) {
        given.ifPresent(scope -> new Scoping(question, scope).test());
        return events(on, given);
    }

    private static List<Event> events(LocalDate on, Optional<Scope> given) {
        return given.stream().<Event>map(scope -> new Event.ScopeSettled(on, scope)).toList();
    }

    /// The area's test; objects to provisions that it does not know.
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
        return test;
    }

    private void goesBy(ScopeTest test, KindId kind) {
        if (!scope.told()) {
            String reason = "the person is told by which procedure it goes, and why";
            object(test, Objection.to(Rule.SCOPE_NOT_TOLD, "scope.told", reason));
        }
        List<Boolean> within =
                scope.provisions().stream()
                        .flatMap(id -> test.provision(id).stream())
                        .map(Provision::inScope)
                        .toList();
        if (kind.equals(test.within())) {
            taken(test, within);
        } else {
            leftOut(test, within);
        }
    }

    /// What is usually out of scope may still be taken as if it were in scope.
    private void taken(ScopeTest test, List<Boolean> within) {
        if (!within.contains(true)) {
            String reason = "no part of it is in scope of " + test.within();
            object(test, Objection.to(Rule.WRONG_KIND, "kind", reason));
        }
    }

    /// Only where a part is out of scope is there anything to separate.
    private void leftOut(ScopeTest test, List<Boolean> within) {
        boolean separated = scope.separable() && within.contains(false);
        if (within.contains(true) && !separated) {
            String reason =
                    within.contains(false)
                            ? "a part of it is in scope and is not easily separated: the whole is "
                            : "all of it is in scope: it is ";
            object(
                    test,
                    Objection.to(Rule.WRONG_KIND, "kind", reason + test.within())
                            .withoutDiscretion());
        }
    }

    private void object(ScopeTest test, Objection objection) {
        question.objections().add(objection.by(test.source()));
    }
}
