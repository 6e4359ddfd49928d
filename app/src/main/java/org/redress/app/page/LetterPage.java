package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// One letter: a form while it is a draft, the letter as it is from then on.
///
/// @param caption whose case it is about
/// @param done what was just done
/// @param onward what is to be recorded now
/// @param action where its forms are sent
/// @param carried what every form carries besides
/// @param draft the form of a draft, for who may write it
/// @param paper the letter as it will look
/// @param facts how it stands
/// @param checks what it must contain
/// @param sending what is asked when it has gone, for who may record that
/// @param files where it is to be seen and printed
/// @param mayCopy whether a new draft may be made of it
/// @param maySetAside whether it may be given up
public record LetterPage(
        Frame frame,
        Link back,
        String caption,
        String heading,
        Tag tag,
        Optional<String> done,
        Optional<Link> onward,
        List<CommandPage.Mistake> errors,
        String action,
        List<Question.Hidden> carried,
        Optional<Draft> draft,
        Paper paper,
        List<CasePage.Fact> facts,
        List<Check> checks,
        List<Question> sending,
        List<Link> files,
        boolean mayCopy,
        boolean maySetAside,
        List<CasePage.Moment> history) {

    public LetterPage {
        errors = List.copyOf(errors);
        carried = List.copyOf(carried);
        facts = List.copyOf(facts);
        checks = List.copyOf(checks);
        sending = List.copyOf(sending);
        files = List.copyOf(files);
        history = List.copyOf(history);
    }

    /// What is wrong with the text of the letter itself.
    public Optional<String> bodyMistake() {
        return errors.stream()
                .filter(mistake -> mistake.anchor().equals(Optional.of("body")))
                .map(CommandPage.Mistake::reason)
                .findFirst();
    }

    /// What an officer fills in.
    ///
    /// @param theirs the text that somebody else saved meanwhile
    /// @param reason why it is approved although it lacks something; empty while nothing is known
    ///   to be lacking
    public record Draft(
            List<Question> questions,
            String body,
            Optional<String> theirs,
            Optional<Question.Passage> reason) {

        public Draft {
            questions = List.copyOf(questions);
        }
    }

    /// Something that the letter must contain.
    ///
    /// @param source where it stands
    public record Check(String label, String source, boolean met) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteletterGenerated.render(out, forms, this));
    }
}
