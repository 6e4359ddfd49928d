package org.redress.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.app.page.Question;
import org.redress.app.page.Question.Words;
import org.redress.core.complaint.Complaint;
import org.redress.core.http.wire.ChoiceInput;
import org.redress.core.http.wire.DayInput;
import org.redress.core.http.wire.Field;
import org.redress.core.http.wire.FindingsInput;
import org.redress.core.http.wire.FlagInput;
import org.redress.core.http.wire.Form;
import org.redress.core.http.wire.InputType;
import org.redress.core.http.wire.ListInput;
import org.redress.core.http.wire.MoneyInput;
import org.redress.core.http.wire.TextInput;
import org.redress.core.http.wire.UnionInput;
import org.redress.core.http.wire.WholeInput;
import org.redress.core.http.wire.WordInput;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.StageId;

/// The questions of a form, made from the same description of its fields by which the REST API
/// reads them.
final class Questions {

    private static final int RADIOS = 8;

    private final Choices choices;
    private final Answers answers;
    private final Set<String> hidden;
    private boolean bodies;

    /// @param hidden the fields whose values are settled, which nobody is asked for
    Questions(
            Labels labels,
            AreaId area,
            Optional<Complaint> complaint,
            Answers answers,
            Set<String> hidden) {
        this.choices = new Choices(labels, area, complaint);
        this.answers = answers;
        this.hidden = Set.copyOf(hidden);
    }

    List<Question> of(Form<?> form) {
        bodies = form.fields().stream().anyMatch(field -> field.name().equals("consentOn"));
        return of(form, "").toList();
    }

    private Stream<Question> of(Form<?> form, String within) {
        return form.fields().stream()
                .filter(field -> !field.name().equals("discretion") || answers.mayUseDiscretion())
                .filter(field -> !field.name().equals("scope") || !choices.provisions().isEmpty())
                .flatMap(field ->
                        question(
                                field,
                                within.isEmpty() ? field.name() : within + "." + field.name()));
    }

    private Stream<Question> question(Field field, String path) {
        return hidden.contains(path)
                ? Stream.of(path)
                        .filter(name -> !answers.value(name).isEmpty())
                        .map(name -> new Question.Hidden(name, answers.value(name)))
                : asked(field.type(), path, words(path, field.isRequired()));
    }

    private Words words(String path, boolean required) {
        Wordings.Wording words = Wordings.of(path);
        boolean plain =
                required || path.equals("on") || words.label().endsWith("there is one already");
        return new Words(
                plain ? words.label() : words.label() + " (optional)",
                words.hint(),
                answers.error(path));
    }

    private Stream<Question> asked(InputType type, String path, Words words) {
        String value = answers.value(path);
        return switch (type) {
            case DayInput _ -> Stream.of(day(path, words));
            case FlagInput _ ->
                    Stream.of(new Question.Flag(path, required(words, path), value.equals("true")));
            case ChoiceInput choice -> Stream.of(choice(path, words, Constants.of(choice)));
            case MoneyInput _ -> Stream.of(new Question.Line(path, words, "£", value));
            case TextInput text when text.lines() ->
                    Stream.of(new Question.Passage(path, words, value));
            case TextInput _ -> Stream.of(line(path, words));
            case ListInput _ -> Stream.of(list(path, words));
            case WordInput _, WholeInput _ -> Stream.of(code(path, words));
            case FindingsInput findings -> findings(findings, path, words);
            case Form<?> form ->
                    Stream.of(new Question.Group(path, words, of(form, path).toList()));
            case UnionInput union -> oneOf(union, path);
        };
    }

    /// A box to tick is never called optional.
    private Words required(Words words, String path) {
        return new Words(Wordings.of(path).label(), words.hint(), words.error());
    }

    private Question day(String path, Words words) {
        return new Question.Day(
                path,
                words,
                answers.value(path + "-day"),
                answers.value(path + "-month"),
                answers.value(path + "-year"));
    }

    private Question code(String path, Words words) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return choices.of(bodies && last.equals("kind") ? "body" : last, stage())
                .<Question>map(values -> choice(path, words, values))
                .orElseGet(() -> new Question.Line(path, words, "", answers.value(path)));
    }

    /// Boxes to tick where the answers are known, else a line to each.
    private Question list(String path, Words words) {
        List<Question.Option> options =
                choices.of(path.substring(path.lastIndexOf('.') + 1), stage()).stream()
                        .flatMap(List::stream)
                        .map(it ->
                                new Question.Option(
                                        it.value(),
                                        it.label(),
                                        answers.value(path + "." + it.value()).equals("true")))
                        .toList();
        return options.isEmpty()
                ? new Question.Passage(path, words, answers.value(path))
                : new Question.Ticks(path, required(words, path), options);
    }

    /// A line of text, or the options of the fact that it answers.
    private Question line(String path, Words words) {
        return Optional.of(choices.options(answers.value("fact")))
                .filter(options -> path.equals("answer.code") && !options.isEmpty())
                .<Question>map(options -> choice(path, words, options))
                .orElseGet(() -> new Question.Line(path, words, "", answers.value(path)));
    }

    private Optional<StageId> stage() {
        return Optional.of(answers.value("stage"))
                .filter(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .map(StageId::new);
    }

    private Question choice(String path, Words words, List<Choices.Value> values) {
        String chosen = answers.value(path);
        List<Question.Option> options = new ArrayList<>();
        for (Choices.Value one : values) {
            options.add(
                    new Question.Option(
                            one.value(), one.label(), one.value().equals(chosen), one.hint()));
        }
        return new Question.Choice(path, words, values.size() <= RADIOS, options);
    }

    private Stream<Question> findings(FindingsInput findings, String path, Words words) {
        List<Question> each =
                choices.concerns(stage())
                        .flatMap(concern -> {
                            String at = path + "." + concern.number();
                            Words asked = new Words(choices.named(concern), "", answers.error(at));
                            return asked(findings.of(), at, asked);
                        })
                        .toList();
        return each.isEmpty()
                ? Stream.of()
                : Stream.of(
                        new Question.Group(
                                path, new Words("Findings", words.hint(), words.error()), each));
    }

    private Stream<Question> oneOf(UnionInput union, String path) {
        String type = path + ".type";
        String chosen = answers.value(type);
        return Optional.ofNullable(union.forms().get(chosen)).stream()
                .flatMap(form ->
                        Stream.concat(
                                Stream.of(new Question.Hidden(type, chosen)), of(form, path)));
    }
}
