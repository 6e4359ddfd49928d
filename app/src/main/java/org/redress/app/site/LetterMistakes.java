package org.redress.app.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Question;
import org.redress.app.writing.AskedForm;
import org.redress.core.letter.LetterType;

/// What is wrong with a form about a letter, each with the box that mends it.
///
/// @param typed what was typed, and what is wrong with it by the name of the box
/// @param sending what is asked when the letter has gone
record LetterMistakes(LetterType type, LetterSheet.Typed typed, List<Question> sending) {

    static final String BODY = "body";
    static final String REASON = "reason";

    /// The mistakes in the order of the page; of a form of which no one box is to blame, the reason
    /// alone.
    List<CommandPage.Mistake> all(String otherwise) {
        List<CommandPage.Mistake> all =
                new ArrayList<>(
                        new LetterQuestions(AskedForm.of(type), typed.boxes(), typed.wrong())
                                .mistakes());
        Stream.of(BODY, REASON).forEach(box -> wrong(box, box).ifPresent(all::add));
        sending.forEach(question -> wrong(question.name(), question.anchor()).ifPresent(all::add));
        return all.isEmpty()
                ? List.of(new CommandPage.Mistake(otherwise, Optional.empty(), Optional.empty()))
                : all;
    }

    private Optional<CommandPage.Mistake> wrong(String box, String anchor) {
        return Optional.ofNullable(typed.wrong().get(box))
                .map(it -> new CommandPage.Mistake(it, Optional.of(anchor), Optional.empty()));
    }
}
