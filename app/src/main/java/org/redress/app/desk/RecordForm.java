package org.redress.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Question;
import org.redress.core.casework.RecordView;
import org.redress.core.http.wire.DeclaredForms;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.Form;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.Option;

/// The form of something to be done with a plugin's record, from what its desk declares.
///
/// @param ledger whose record it is
/// @param action the id of the action, or of the opening
/// @param label what is done
/// @param hint what it is for; empty text for none
/// @param choices by field, the answers that fit the record as it stands
public record RecordForm(
        String ledger,
        String action,
        String label,
        String hint,
        List<ActionField> fields,
        Map<String, List<Option>> choices) {

    private static final int RADIOS = 8;

    public RecordForm {
        fields = List.copyOf(fields);
        choices = Map.copyOf(choices);
    }

    /// The form that opens a record.
    public static RecordForm opening(LedgerDesk<?, ?> desk) {
        return new RecordForm(
                desk.ledger().name(),
                desk.opening().id(),
                desk.opening().label(),
                "",
                desk.opening().fields(),
                Map.of());
    }

    /// The form of an action on a record; empty where the desk has none of that id.
    public static Optional<RecordForm> of(LedgerDesk<?, ?> desk, RecordView record, String id) {
        return desk.action(id)
                .map(action ->
                        new RecordForm(
                                desk.ledger().name(),
                                id,
                                action.label(),
                                action.guidance().hint(),
                                action.fields(),
                                record.offers().stream()
                                        .filter(offer -> offer.action().equals(id))
                                        .findFirst()
                                        .map(RecordView.Offer::choices)
                                        .orElse(Map.of())));
    }

    /// How what was filled in is read.
    public Form<Map<String, String>> form() {
        return DeclaredForms.of(ledger + "." + action, fields);
    }

    /// The form not filled in yet.
    ///
    /// @param given what the address says already; what is no field is left out
    public Answers fresh(Map<String, String> given, LocalDate today) {
        Map<String, String> known = new TreeMap<>(given);
        known.keySet().removeIf(name -> field(name).isEmpty());
        return Answers.fresh(known, today);
    }

    private Optional<ActionField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /// Its questions.
    ///
    /// @param extra names and answers that the page carries besides
    public List<Question> questions(Answers answers, List<Question.Hidden> extra) {
        List<Question> all = new ArrayList<>(extra);
        if (!hint.isEmpty()) {
            all.add(new Question.Note("hint", hint));
        }
        fields.forEach(field -> all.add(question(field, answers)));
        return all;
    }

    private Question question(ActionField field, Answers answers) {
        String name = field.name();
        String value = answers.value(name);
        Question.Words words = words(field, answers);
        List<Option> offered = choices.getOrDefault(name, List.of());
        if (!offered.isEmpty()) {
            return choice(name, words, offered, offered.size() == 1 ? only(offered) : value);
        }
        return switch (field.type()) {
            case FieldType.Past(), FieldType.Day() -> day(name, words, answers);
            case FieldType.Passage() -> new Question.Passage(name, words, value);
            case FieldType.Choice(var known) ->
                    choice(
                            name,
                            words,
                            known.all().stream()
                                    .map(word -> new Option(word.code(), word.label()))
                                    .toList(),
                            value);
            case FieldType.Pounds() -> new Question.Line(name, words, "£", value);
            case FieldType.Flag() -> new Question.Flag(name, words, value.equals("true"));
            case FieldType.Line _, FieldType.Complaint(), FieldType.Count() ->
                    new Question.Line(name, words, "", value);
        };
    }

    private static String only(List<Option> offered) {
        return offered.getFirst().value();
    }

    private static Question day(String name, Question.Words words, Answers answers) {
        return new Question.Day(
                name,
                words,
                answers.value(name + "-day"),
                answers.value(name + "-month"),
                answers.value(name + "-year"));
    }

    private static Question choice(
            String name, Question.Words words, List<Option> offered, String chosen) {
        return new Question.Choice(
                name,
                words,
                offered.size() <= RADIOS,
                offered.stream()
                        .map(option ->
                                new Question.Option(
                                        option.value(),
                                        option.label(),
                                        option.value().equals(chosen)))
                        .toList());
    }

    /// A box to tick is never called optional, nor a day whose hint says what stands for it.
    private Question.Words words(ActionField field, Answers answers) {
        boolean plain =
                field.required()
                        || field.type() instanceof FieldType.Flag
                        || (field.type() instanceof FieldType.Past && !field.hint().isEmpty());
        return new Question.Words(
                plain ? field.label() : field.label() + " (optional)",
                field.hint(),
                answers.errors().stream()
                        .filter(error -> error.field().equals(Optional.of(field.name())))
                        .map(this::words)
                        .findFirst());
    }

    /// What is wrong, each leading to its question.
    public List<CommandPage.Mistake> errors(Answers answers, List<Question> questions) {
        return Mistakes.of(answers.errors(), this::words, questions);
    }

    private String words(FieldError error) {
        String label = error.field().flatMap(this::field).map(ActionField::label).orElse(label());
        return Phrases.withDays(Answers.words(error, label));
    }
}
