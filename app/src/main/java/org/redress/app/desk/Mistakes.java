package org.redress.app.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Question;
import org.redress.core.http.wire.FieldError;

/// What is wrong with the answers of a form whose questions are put in words of its own.
public final class Mistakes {

    private Mistakes() {}

    /// Every question, those within groups too.
    public static Stream<Question> flat(List<Question> questions) {
        return questions.stream()
                .flatMap(question ->
                        question instanceof Question.Group group
                                ? Stream.concat(Stream.of(group), flat(group.questions()))
                                : Stream.of(question));
    }

    /// How a question is put.
    public static String label(Question question) {
        return switch (question) {
            case Question.Hidden hidden -> hidden.name();
            case Question.Line line -> line.words().label();
            case Question.Passage passage -> passage.words().label();
            case Question.Day day -> day.words().label();
            case Question.Choice choice -> choice.words().label();
            case Question.Flag flag -> flag.words().label();
            case Question.Group group -> group.words().label();
        };
    }

    /// What is wrong, in words for the officer.
    public static String words(FieldError error, String name, List<Question> questions) {
        return Answers.words(
                error,
                flat(questions)
                        .filter(question -> question.name().equals(name))
                        .map(Mistakes::label)
                        .findFirst()
                        .orElse(name));
    }

    /// The same, each leading to its question.
    ///
    /// @param words what is wrong, by the name of the question
    public static List<CommandPage.Mistake> of(
            Map<String, FieldError> errors, Map<String, String> words, List<Question> questions) {
        return errors.entrySet().stream()
                .map(error ->
                        new CommandPage.Mistake(
                                words.getOrDefault(error.getKey(), error.getValue().reason()),
                                anchor(error.getKey(), questions),
                                error.getValue().source()))
                .toList();
    }

    private static Optional<String> anchor(String name, List<Question> questions) {
        return flat(questions)
                .filter(question -> question.name().equals(name))
                .map(Question::anchor)
                .findFirst();
    }
}
