package org.redress.app.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.app.page.CommandPage.Mistake;
import org.redress.app.page.Question;
import org.redress.core.http.wire.FieldError;

/// What is wrong with a form, each said once and leading to its question.
final class Mistakes {

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

    private static Optional<String> anchor(String path, List<Question> questions) {
        return flat(questions)
                .filter(question -> !(question instanceof Question.Hidden))
                .filter(question -> question.name().equals(path))
                .map(Question::anchor)
                .findFirst();
    }

    private static Stream<Question> flat(List<Question> questions) {
        return questions.stream()
                .flatMap(question ->
                        question instanceof Question.Group group
                                ? Stream.concat(Stream.of(group), flat(group.questions()))
                                : Stream.of(question));
    }
}
