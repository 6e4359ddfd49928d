package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// A page of triage.
///
/// @param first whether the contact goes before others
/// @param step the page, as the form carries it
/// @param contact what was said, by whom and how
/// @param notes what to see to
/// @param alike the cases that may be about the same person or matter
/// @param answers what was answered, to be checked; none before the last page
/// @param changes whether sending it records something
/// @param meanwhile what somebody else recorded since triage began
public record TriagePage(
        Frame frame,
        Link back,
        String reference,
        String heading,
        String action,
        boolean first,
        String step,
        List<CasePage.Fact> contact,
        List<Note> notes,
        List<Like> alike,
        List<Answer> answers,
        boolean changes,
        String button,
        List<CommandPage.Mistake> errors,
        List<CasePage.Moment> meanwhile,
        List<Question> questions) {

    public TriagePage {
        contact = List.copyOf(contact);
        notes = List.copyOf(notes);
        alike = List.copyOf(alike);
        answers = List.copyOf(answers);
        errors = List.copyOf(errors);
        meanwhile = List.copyOf(meanwhile);
        questions = List.copyOf(questions);
    }

    /// Something to see to, and where.
    public record Note(String text, Optional<Link> link) {}

    /// A case that may be about the same.
    ///
    /// @param standing its stage, status and outcome
    /// @param why in what it is alike
    public record Like(Link reference, String about, String place, String standing, String why) {}

    /// An answer.
    ///
    /// @param step the page on which it can be changed
    public record Answer(String label, String value, String step) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtetriageGenerated.render(out, forms, this));
    }
}
