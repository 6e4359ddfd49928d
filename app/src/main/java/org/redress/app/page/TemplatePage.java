package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// The text that a letter starts from, to be changed.
///
/// @param action where the form is sent
/// @param seen how many versions there were
/// @param theirs the text that somebody else saved meanwhile
/// @param own whether the text is the council's own
/// @param values the names that may be used
/// @param lists the names of lists, each with those within its items
/// @param checks what a letter of the type must contain, with whether the text by itself does
/// @param preview the letter for an invented case; empty where the text cannot be filled in
/// @param history every version, the latest first
public record TemplatePage(
        Frame frame,
        Link back,
        String caption,
        String heading,
        Optional<String> done,
        List<CommandPage.Mistake> errors,
        String action,
        int seen,
        String text,
        Optional<String> theirs,
        boolean own,
        List<String> values,
        List<String> lists,
        List<LetterPage.Check> checks,
        Optional<Paper> preview,
        List<CasePage.Moment> history) {

    public TemplatePage {
        errors = List.copyOf(errors);
        values = List.copyOf(values);
        lists = List.copyOf(lists);
        checks = List.copyOf(checks);
        history = List.copyOf(history);
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtetemplateGenerated.render(out, forms, this));
    }
}
