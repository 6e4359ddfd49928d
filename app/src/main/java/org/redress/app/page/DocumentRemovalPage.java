package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// Asks why a document is to be taken away.
///
/// @param wrong what is wrong with the reason
/// @param reason as far as it was typed
public record DocumentRemovalPage(
        Frame frame,
        Link back,
        String caption,
        String name,
        String action,
        Optional<String> wrong,
        String reason) {

    /// What is wrong.
    public List<CommandPage.Mistake> mistakes() {
        return wrong.stream()
                .map(it -> new CommandPage.Mistake(it, Optional.of("reason"), Optional.empty()))
                .toList();
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtedocumentRemovalGenerated.render(out, forms, this));
    }
}
