package org.redress.app.page;

import java.util.List;

/// The letters of a case, and those that may be written.
///
/// @param fitting those that fit where the case stands
/// @param others every other one
public record LettersPage(
        Frame frame,
        Link back,
        String caption,
        CasePage.Details letters,
        boolean mayWrite,
        List<Link> fitting,
        List<Link> others) {

    public LettersPage {
        fitting = List.copyOf(fitting);
        others = List.copyOf(others);
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtelettersGenerated.render(out, forms, this));
    }
}
