package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// What needs the officer.
///
/// @param today the day that it is, in words
/// @param receive where a contact is recorded, for those who may
/// @param narrowing whose work it is
/// @param back to all groups, where only one is shown
public record WorkPage(
        Frame frame,
        String heading,
        String today,
        Optional<String> receive,
        Optional<Link> back,
        Narrowing narrowing,
        List<Group> groups,
        Optional<String> next) {

    public WorkPage {
        groups = List.copyOf(groups);
    }

    /// Whose work is shown.
    ///
    /// @param show the one group shown; empty text for all
    /// @param teams to choose from
    /// @param mine whether only what is allocated to the officer
    public record Narrowing(String show, List<Question.Option> teams, boolean mine) {

        public Narrowing {
            teams = List.copyOf(teams);
        }
    }

    /// Work of one urgency.
    ///
    /// @param count how many there are, in figures
    /// @param more to all of them, where not all are shown
    /// @param empty what is said where there are none
    public record Group(
            String id,
            String title,
            String count,
            List<Item> items,
            Optional<Link> more,
            String empty) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /// A case that needs somebody.
    ///
    /// @param next the one thing to do next
    /// @param why the day's working, a sentence at a time
    public record Item(
            Link reference,
            String about,
            String place,
            String day,
            Tag tag,
            Link next,
            boolean first,
            List<String> why) {

        public Item {
            why = List.copyOf(why);
        }
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteworkGenerated.render(out, forms, this));
    }
}
