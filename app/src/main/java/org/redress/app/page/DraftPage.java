package org.redress.app.page;

/// Gives back a form that was sent when its session had run out.
///
/// @param address where the form is
/// @param draft the form, sealed
/// @param token of the new session
public record DraftPage(Frame frame, String address, String draft, String token) {

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtedraftGenerated.render(out, forms, this));
    }
}
