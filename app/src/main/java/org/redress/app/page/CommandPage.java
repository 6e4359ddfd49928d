package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// The form of something to be recorded.
///
/// @param back where one came from
/// @param caption whose case it is about
/// @param action where it is sent
/// @param asks whether sending it changes nothing yet
/// @param errors what is wrong, each leading to its question
/// @param meanwhile what somebody else recorded since the form was opened
public record CommandPage(
        Frame frame,
        Link back,
        String caption,
        String heading,
        String action,
        boolean asks,
        String button,
        List<Mistake> errors,
        List<CasePage.Moment> meanwhile,
        List<Question> questions) {

    public CommandPage {
        errors = List.copyOf(errors);
        meanwhile = List.copyOf(meanwhile);
        questions = List.copyOf(questions);
    }

    /// Something wrong.
    ///
    /// @param anchor the id of what to mend; empty where no one answer is to blame
    /// @param source where the rule stands
    public record Mistake(String reason, Optional<String> anchor, Optional<String> source) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtecommandGenerated.render(out, forms, this));
    }
}
