package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// A record of a plugin's ledger.
///
/// @param back to the list of such records
/// @param done what was just done, to be told once
/// @param kind what such a record is called
/// @param about what it is about
/// @param state where it stands
/// @param owed what is owed next, in a sentence
/// @param actions what can be done with it
/// @param deadlines what is owed on it
public record RecordPage(
        Frame frame,
        Link back,
        Optional<String> done,
        String kind,
        String reference,
        Optional<String> about,
        Optional<Tag> state,
        Optional<String> owed,
        CasePage.Actions actions,
        List<CasePage.Clock> deadlines,
        List<Group> groups,
        List<CasePage.Moment> history) {

    public RecordPage {
        deadlines = List.copyOf(deadlines);
        groups = List.copyOf(groups);
        history = List.copyOf(history);
    }

    /// Facts that belong together.
    public record Group(String id, String title, List<Said> facts) {

        public Group {
            facts = List.copyOf(facts);
        }
    }

    /// A fact.
    ///
    /// @param address of what the value names, where the reader may see it
    public record Said(String name, String value, Optional<String> address) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JterecordGenerated.render(out, forms, this));
    }
}
