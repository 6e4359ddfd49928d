package org.redress.app.page;

import java.util.Optional;

/// Asks why a document is to be taken away.
///
/// @param wrong what is wrong with the reason
public record DocumentRemovalPage(
        Frame frame,
        Link back,
        String caption,
        String name,
        String action,
        Optional<String> wrong) {

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtedocumentRemovalGenerated.render(out, forms, this));
    }
}
