package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// The list of cases.
///
/// @param filters what narrows it
/// @param words what is searched for
/// @param chips what narrows it, each leading to the list without it
/// @param count how many there are, in words
/// @param files where the whole list is had as a file
/// @param headers the columns
/// @param problem what is wrong with a filter
/// @param clear the address without filters
public record CasesPage(
        Frame frame,
        Optional<String> receive,
        String words,
        List<Filter> filters,
        List<Link> chips,
        Optional<String> problem,
        String order,
        String count,
        List<Link> files,
        List<Header> headers,
        List<Row> rows,
        String clear,
        Optional<String> previous,
        Optional<String> next) {

    public CasesPage {
        chips = List.copyOf(chips);
        files = List.copyOf(files);
        filters = List.copyOf(filters);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /// A filter: a choice of values, or a day where there are none.
    ///
    /// @param value the value in use; empty text for none
    public record Filter(String name, String label, List<Option> options, String value) {

        public Filter {
            options = List.copyOf(options);
        }

        /// A value to choose.
        public record Option(String value, String label, boolean chosen) {}
    }

    /// A column's head.
    ///
    /// @param sort the address of the list in its order, where it can be sorted
    /// @param sorted as `aria-sort` has it
    public record Header(String label, Optional<String> sort, String sorted) {}

    /// A case.
    public record Row(
            Link reference,
            String about,
            String complainant,
            String area,
            String stage,
            String team,
            String received,
            String due,
            Tag tag) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtecasesGenerated.render(out, forms, this));
    }
}
