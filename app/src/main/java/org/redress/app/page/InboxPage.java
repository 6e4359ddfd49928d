package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// The contacts that wait for triage.
///
/// @param today the day that it is, in words
/// @param receive where a contact is recorded
/// @param areas the areas to choose from; none where there is one only
/// @param count how many there are, in words
/// @param waiting to those that wait for somebody's consent, where there are any
public record InboxPage(
        Frame frame,
        String today,
        Optional<String> receive,
        List<Question.Option> areas,
        String count,
        List<Line> lines,
        Optional<Link> waiting,
        Optional<String> first,
        Optional<String> next) {

    public InboxPage {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
    }

    /// A contact.
    ///
    /// @param about what it is about
    /// @param from whom it came and how
    /// @param waited how long it has waited
    /// @param due by when it has to be acknowledged
    /// @param tag how urgent that is
    /// @param why the day's working, a sentence at a time
    /// @param first whether it goes before the others
    public record Line(
            Link reference,
            Link triage,
            String about,
            String from,
            String waited,
            Optional<String> due,
            Tag tag,
            List<String> why,
            boolean first) {

        public Line {
            why = List.copyOf(why);
        }
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteinboxGenerated.render(out, forms, this));
    }
}
