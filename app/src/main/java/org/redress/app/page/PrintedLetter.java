package org.redress.app.page;

import java.util.List;

/// A letter as it is printed.
///
/// @param title what it is, for the title of the file
/// @param reference of its case, on every page
/// @param largePrint whether for readers who need large print
/// @param draft whether it is not approved yet
public record PrintedLetter(
        String title, String reference, Paper paper, boolean largePrint, boolean draft) {

    /// The document, well formed as XML.
    public String html() {
        return Rendering.html((out, forms) -> JteprintedLetterGenerated.render(out, forms, this));
    }

    /// The stylesheet.
    public String style() {
        return LetterStyle.of(largePrint, reference);
    }

    /// The lines of the letterhead.
    public List<String> letterhead() {
        return paper.letterhead();
    }
}
