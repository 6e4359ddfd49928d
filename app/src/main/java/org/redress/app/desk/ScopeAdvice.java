package org.redress.app.desk;

import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.Provision;
import org.redress.core.procedure.ScopeTest;

/// Which kind of complaint the answers point to, and why.
///
/// @param kind the kind proposed; empty where more than one may be right
/// @param why in a sentence
record ScopeAdvice(Optional<KindId> kind, String why) {

    /// Empty where the area tells its kinds apart by nothing, or nothing was said of it.
    static Optional<ScopeAdvice> of(TriageAnswers answers) {
        return answers.test()
                .filter(_ -> !answers.provisions().isEmpty())
                .map(test -> of(answers, test));
    }

    private static ScopeAdvice of(TriageAnswers answers, ScopeTest test) {
        String within = answers.labels().kind(answers.complaint().area(), test.within());
        String rule = " (" + test.source() + ").";
        List<Boolean> scopes = answers.provisions().stream().map(Provision::inScope).toList();
        if (!scopes.contains(true)) {
            return new ScopeAdvice(
                    other(answers, test),
                    "Nothing that it is about is in scope of “%s”".formatted(within) + rule);
        }
        if (!scopes.contains(false)) {
            return new ScopeAdvice(
                    Optional.of(test.within()),
                    "All that it is about is in scope, so it goes as “%s”".formatted(within)
                            + rule);
        }
        return answers.isSeparable()
                ? new ScopeAdvice(
                        Optional.empty(),
                        ("A part of it is in scope of “%s” and is easily separated: each part may"
                                                + " go its own way, the other as a contact of its own")
                                        .formatted(within)
                                + rule)
                : new ScopeAdvice(
                        Optional.of(test.within()),
                        ("A part of it is in scope and the parts are not easily separated, so the"
                                                + " whole of it goes as “%s”")
                                        .formatted(within)
                                + rule);
    }

    /// The one other kind with a procedure, where there is one only.
    private static Optional<KindId> other(TriageAnswers answers, ScopeTest test) {
        List<KindId> others =
                answers.labels().areas().kinds(answers.complaint().area()).stream()
                        .filter(kind -> kind.procedure().isPresent())
                        .map(Kind::id)
                        .filter(id -> !id.equals(test.within()))
                        .toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }
}
