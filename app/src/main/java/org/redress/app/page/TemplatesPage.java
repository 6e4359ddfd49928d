package org.redress.app.page;

import java.util.List;

/// The letters of the areas, each with where its template stands.
public record TemplatesPage(Frame frame, List<Area> areas) {

    public TemplatesPage {
        areas = List.copyOf(areas);
    }

    /// The letters of an area.
    public record Area(String id, String label, List<Row> rows) {

        public Area {
            rows = List.copyOf(rows);
        }
    }

    /// A letter.
    public record Row(Link letter, String standing) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtetemplatesGenerated.render(out, forms, this));
    }
}
