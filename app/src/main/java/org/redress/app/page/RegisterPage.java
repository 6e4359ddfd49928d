package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// A list of one sort of thing, with what narrows it.
///
/// @param address of the list without filters
/// @param views lists beside this one, itself among them; none where it stands alone
/// @param add where one more is entered
/// @param search what is searched for; empty where nothing can be
/// @param filters what narrows it
/// @param empty what is said where nothing is found
public record RegisterPage(
        Frame frame,
        String heading,
        String address,
        List<Frame.Place> views,
        Optional<Link> add,
        Optional<Search> search,
        List<CasesPage.Filter> filters,
        List<String> columns,
        List<Row> rows,
        String empty,
        Optional<String> first,
        Optional<String> next) {

    public RegisterPage {
        views = List.copyOf(views);
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A search.
    public record Search(String label, String words) {}

    /// One thing, its first cell naming it.
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What a cell says, part under part.
    ///
    /// @param text what it says first; empty text for nothing
    /// @param quiet what it says beside; empty text for nothing
    public record Cell(String text, String quiet, Optional<Link> link, Optional<Tag> tag) {

        public static Cell of(String text) {
            return new Cell(text, "", Optional.empty(), Optional.empty());
        }

        public static Cell of(Link link) {
            return new Cell("", "", Optional.of(link), Optional.empty());
        }

        /// The same, with something less important beneath.
        public Cell beside(String words) {
            return new Cell(text, words, link, tag);
        }

        /// The same, with a tag.
        public Cell tagged(Optional<Tag> other) {
            return new Cell(text, quiet, link, other);
        }

        /// The same, with a link.
        public Cell linked(Optional<Link> other) {
            return new Cell(text, quiet, other, tag);
        }
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteregisterGenerated.render(out, forms, this));
    }
}
