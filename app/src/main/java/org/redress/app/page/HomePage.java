package org.redress.app.page;

import java.util.List;

/// The first page: what is here, and where to go.
///
/// @param invented whether the council is the invented one of a trial
public record HomePage(Frame frame, boolean invented, List<Area> areas) {

    public HomePage {
        areas = List.copyOf(areas);
    }

    /// A service area.
    ///
    /// @param takes the kinds of complaint it takes, in words; none for cases decided elsewhere
    /// @param years its annual reports, the latest first; none where it has no report
    public record Area(String label, List<String> takes, List<Link> years) {

        public Area {
            takes = List.copyOf(takes);
            years = List.copyOf(years);
        }
    }

    /// A way on.
    public record Link(String text, String address) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtehomeGenerated.render(out, forms, this));
    }
}
