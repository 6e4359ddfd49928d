package org.redress.app.page;

import java.util.List;

/// A letter as it will look, on the screen.
///
/// @param caption whose case it is about
/// @param notes what is to be known of it
public record PaperPage(
        Frame frame, Link back, String caption, String heading, List<String> notes, Paper paper) {

    public PaperPage {
        notes = List.copyOf(notes);
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtepaperGenerated.render(out, forms, this));
    }
}
