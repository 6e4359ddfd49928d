package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// The page that asks who is there.
///
/// @param invented whether the officers are those of a trial
/// @param problem what was wrong with the last answer
/// @param to the address to go on to
/// @param draft a form that was sent when the session had run out, sealed
public record SignInPage(
        Frame frame,
        String token,
        boolean invented,
        Optional<String> problem,
        String to,
        Optional<String> draft,
        List<Choice> choices) {

    public SignInPage {
        choices = List.copyOf(choices);
    }

    /// Somebody to be.
    ///
    /// @param may what they may do and where, in words
    public record Choice(String id, String name, String post, String may) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtesignInGenerated.render(out, forms, this));
    }
}
