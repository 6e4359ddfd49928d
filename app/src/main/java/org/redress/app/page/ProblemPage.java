package org.redress.app.page;

/// A page that says why there is none.
public record ProblemPage(Frame frame, String title, String reason) {

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteproblemGenerated.render(out, forms, this));
    }
}
