package org.redress.app.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Question;
import org.redress.app.writing.AskedForm;
import org.redress.core.letter.Asked;
import org.redress.core.letter.Names;

/// What an officer is asked for a letter, as questions of a page.
///
/// @param form what is asked
/// @param boxes what the boxes hold
/// @param wrong what is wrong, by the name of the box
record LetterQuestions(AskedForm form, Map<String, String> boxes, Map<String, String> wrong) {

    /// Under which name stands what is wrong with the form as a whole.
    static final String FORM = "form";

    List<Question> all() {
        return IntStream.range(0, form.asked().size())
                .mapToObj(at -> question(form.asked().get(at), AskedForm.box(at)))
                .toList();
    }

    private Question question(Asked asked, String box) {
        boolean optional = asked.name().equals(Names.ADDRESS);
        Question.Words words =
                new Question.Words(
                        AskedForm.label(asked) + (optional ? " (optional)" : ""),
                        asked.hint(),
                        Optional.ofNullable(wrong.get(box)));
        return switch (asked.kind()) {
            case LINE -> new Question.Line(box, words, "", value(box));
            case PASSAGE -> new Question.Passage(box, words, value(box));
            case DAY ->
                    new Question.Day(
                            box,
                            words,
                            value(box + "-day"),
                            value(box + "-month"),
                            value(box + "-year"));
        };
    }

    private String value(String box) {
        return boxes.getOrDefault(box, "");
    }

    /// What is wrong with the form as a whole, then with each question.
    List<CommandPage.Mistake> mistakes() {
        List<CommandPage.Mistake> mistakes = new ArrayList<>();
        Optional.ofNullable(wrong.get(FORM))
                .map(it -> new CommandPage.Mistake(it, Optional.empty(), Optional.empty()))
                .ifPresent(mistakes::add);
        all().stream()
                .filter(question -> wrong.containsKey(question.name()))
                .map(question ->
                        new CommandPage.Mistake(
                                wrong.getOrDefault(question.name(), ""),
                                Optional.of(question.anchor()),
                                Optional.empty()))
                .forEach(mistakes::add);
        return mistakes;
    }
}
