package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// Equality data, for their keepers: first which case, then its answers. Nothing else of the case
/// is shown.
///
/// @param done what was just done
/// @param reference the case asked for; empty text for none
/// @param problem what is wrong with the reference
/// @param errors what is wrong with the answers
/// @param theirs the answers that somebody else saved meanwhile
/// @param questions empty until a case is found
public record EqualityPage(
        Frame frame,
        Optional<String> done,
        String reference,
        Optional<String> problem,
        List<CommandPage.Mistake> errors,
        List<CasePage.Fact> theirs,
        List<Question> questions) {

    public EqualityPage {
        errors = List.copyOf(errors);
        theirs = List.copyOf(theirs);
        questions = List.copyOf(questions);
    }

    /// Everything that is wrong.
    public List<CommandPage.Mistake> mistakes() {
        return problem.map(it ->
                        List.of(
                                new CommandPage.Mistake(
                                        it, Optional.of("reference"), Optional.empty())))
                .orElse(errors);
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteequalityGenerated.render(out, forms, this));
    }
}
