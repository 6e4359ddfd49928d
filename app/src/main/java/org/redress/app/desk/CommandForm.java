package org.redress.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Question;
import org.redress.core.complaint.Complaint;
import org.redress.core.http.wire.Form;
import org.redress.core.http.wire.UnionInput;
import org.redress.core.procedure.Answering;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.FactId;

/// A form as its page shows it: questions and what is wrong with their answers.
///
/// @param labels what codes are called
/// @param area the area of the case
/// @param complaint the case, where there is one already
/// @param form the fields
/// @param settled the fields whose values nobody is asked for
public record CommandForm(
        Labels labels,
        AreaId area,
        Optional<Complaint> complaint,
        Form<?> form,
        Set<String> settled) {

    /// Its questions.
    ///
    /// @param extra names and answers that the page carries besides
    public List<Question> questions(Answers answers, List<Question.Hidden> extra) {
        List<Question> all = new ArrayList<>(extra);
        all.addAll(new Questions(labels, area, complaint, answers, settled).of(form));
        return all;
    }

    /// The field that has to be chosen before the others can be asked for, and its choices.
    public Optional<Question.Choice> first(Answers answers) {
        return form.fields().stream()
                .flatMap(field ->
                        field.type() instanceof UnionInput union
                                ? Stream.of(choice(field.name(), types(union, answers)))
                                : Stream.of())
                .filter(choice -> answers.value(choice.name()).isEmpty())
                .findFirst();
    }

    /// The sorts of answer to choose from: of a fact that is either so or not, these two.
    private Collection<String> types(UnionInput union, Answers answers) {
        boolean plain =
                Optional.of(answers.value("fact"))
                        .filter(id -> !id.isEmpty())
                        .flatMap(id ->
                                complaint.flatMap(
                                        it -> new Facts(labels, it).declared(new FactId(id))))
                        .filter(fact -> fact.answering() instanceof Answering.YesNo)
                        .isPresent();
        return plain ? List.of("yes", "no") : union.forms().keySet();
    }

    private static Question.Choice choice(String path, Collection<String> types) {
        return new Question.Choice(
                path + ".type",
                new Question.Words(Wordings.of(path).label(), "", Optional.empty()),
                true,
                types.stream()
                        .map(type -> new Question.Option(type, Phrases.ofWord(type), false))
                        .toList());
    }

    /// What is wrong, each leading to its question.
    public static List<CommandPage.Mistake> errors(Answers answers, List<Question> questions) {
        return Mistakes.of(answers.errors(), Answers::words, questions);
    }
}
