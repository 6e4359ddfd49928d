package org.redress.app.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.app.page.CommandPage.Mistake;
import org.redress.app.page.Question;
import org.redress.core.http.wire.FieldError;

/// What is wrong with a form, each said once and leading to its question.
public final class Mistakes {

    private Mistakes() {}

    static List<Mistake> of(
            List<FieldError> errors, Function<FieldError, String> wording, List<Question> asked) {
        List<Mistake> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FieldError error : errors) {
            String words = wording.apply(error);
            if (seen.add(words)) {
                Optional<String> anchor = error.field().flatMap(path -> anchor(path, asked));
                all.add(new Mistake(words, anchor, error.source()));
            }
        }
        return all;
    }

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
            case Question.Note note -> note.name();
            case Question.Ticks ticks -> ticks.words().label();
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
    public static List<Mistake> of(
            Map<String, FieldError> errors, Map<String, String> words, List<Question> questions) {
        return errors.entrySet().stream()
                .map(error ->
                        new Mistake(
                                words.getOrDefault(error.getKey(), error.getValue().reason()),
                                anchor(error.getKey(), questions),
                                error.getValue().source()))
                .toList();
    }

    private static Optional<String> anchor(String name, List<Question> questions) {
        return flat(questions)
                .filter(question -> !(question instanceof Question.Hidden))
                .filter(question -> question.name().equals(name))
                .map(Question::anchor)
                .findFirst();
    }
}
