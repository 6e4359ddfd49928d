package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// One case.
///
/// @param done what was just done, to be told once
/// @param onward what may be done now
/// @param identity the facts by which it is known
/// @param tag how urgent it is
/// @param due what must be done by when, in a sentence
/// @param actions what can be done
/// @param words what the person said and wants
/// @param tables its concerns, people, remedies and lessons
public record CasePage(
        Frame frame,
        Optional<String> done,
        Optional<Link> onward,
        String reference,
        String title,
        List<Fact> identity,
        Tag tag,
        Optional<String> due,
        Actions actions,
        List<Fact> words,
        List<Details> tables,
        List<Stage> stages,
        List<Moment> timeline) {

    public CasePage {
        identity = List.copyOf(identity);
        words = List.copyOf(words);
        tables = List.copyOf(tables);
        stages = List.copyOf(stages);
        timeline = List.copyOf(timeline);
    }

    /// A fact with its name.
    public record Fact(String name, String value) {}

    /// What can be done with it.
    ///
    /// @param first what comes next
    /// @param more what else is allowed
    /// @param refused what the rules refuse today
    public record Actions(List<Link> first, List<Link> more, List<Refused> refused) {

        public Actions {
            first = List.copyOf(first);
            more = List.copyOf(more);
            refused = List.copyOf(refused);
        }
    }

    /// What is refused, and why.
    ///
    /// @param address of its form, where a discretion may allow it
    public record Refused(String label, List<String> reasons, Optional<String> address) {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// Things of one sort, one to a row.
    ///
    /// @param empty what is said where there are none
    /// @param actions what can be done about them all
    /// @param optional whether it is shown only where there are some
    public record Details(
            String id,
            String title,
            List<String> columns,
            List<Row> rows,
            String empty,
            List<Link> actions,
            boolean optional) {

        public Details {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            actions = List.copyOf(actions);
        }

        /// Shown whether there are any or not.
        public Details(
                String id, String title, List<String> columns, List<Row> rows, String empty) {
            this(id, title, columns, rows, empty, List.of(), false);
        }

        /// Shown where there are some; else what can be done stands among what can be added.
        public Details(
                String id,
                String title,
                List<String> columns,
                List<Row> rows,
                String empty,
                List<Link> actions) {
            this(id, title, columns, rows, empty, actions, true);
        }

        boolean isShown() {
            return !optional || !rows.isEmpty();
        }
    }

    /// One of them.
    ///
    /// @param address of what the row is about, where it has a page
    /// @param action what can be done about it
    public record Row(List<String> cells, Optional<String> address, Optional<Link> action) {

        public Row {
            cells = List.copyOf(cells);
        }

        public Row(List<String> cells, Optional<Link> action) {
            this(cells, Optional.empty(), action);
        }
    }

    /// A stage with its clocks.
    ///
    /// @param open whether it still runs
    public record Stage(
            String id, String title, boolean open, List<Fact> facts, List<Clock> clocks) {

        public Stage {
            facts = List.copyOf(facts);
            clocks = List.copyOf(clocks);
        }
    }

    /// A deadline, and why it is that day.
    public record Clock(String label, String due, Tag tag, List<String> why) {

        public Clock {
            why = List.copyOf(why);
        }
    }

    /// Something that happened.
    ///
    /// @param by who recorded it and when, in words
    public record Moment(String what, String on, String by, List<String> texts) {

        public Moment {
            texts = List.copyOf(texts);
        }
    }

    /// Its tables that have something to show.
    public List<Details> shown() {
        return tables.stream().filter(Details::isShown).toList();
    }

    /// What can be added to the case that has none of it yet.
    public List<Link> toAdd() {
        return tables.stream()
                .filter(details -> !details.isShown())
                .flatMap(details -> details.actions().stream())
                .toList();
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtecaseFileGenerated.render(out, forms, this));
    }
}
