package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// What needs the officer.
///
/// @param today the day that it is, in words
/// @param whose work it is, in a sentence
/// @param receive where a contact is recorded, for those who may
/// @param narrowing whose work it is
/// @param back to all groups, where only one is shown
public record WorkPage(
        Frame frame,
        String heading,
        String today,
        String whose,
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
    /// @param views all work, and the officer's own
    public record Narrowing(
            String show, List<Question.Option> teams, boolean mine, List<Frame.Place> views) {

        public Narrowing {
            teams = List.copyOf(teams);
            views = List.copyOf(views);
        }
    }

    /// Work of one urgency.
    ///
    /// @param count how many there are, in figures
    /// @param more to all of them, where not all are shown
    /// @param folded whether all are shown but on a phone
    /// @param empty what is said where there are none
    public record Group(
            String id,
            String title,
            String count,
            List<Item> items,
            Optional<Link> more,
            boolean folded,
            String empty) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /// A case or a letter that needs somebody.
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

    /// The groups to be read: those with something in them, or the one that was asked for.
    public List<Group> shown() {
        return groups.size() == 1
                ? groups
                : groups.stream().filter(group -> !group.items().isEmpty()).toList();
    }

    /// Whether no group has anything in it.
    public boolean isNothing() {
        return shown().isEmpty();
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteworkGenerated.render(out, forms, this));
    }
}
