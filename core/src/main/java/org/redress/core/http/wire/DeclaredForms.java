package org.redress.core.http.wire;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Words;

/// Forms made from the fields that a plugin declares. Their value is each field's text, by name, as
/// it would stand in a file.
public final class DeclaredForms {

    private static final int MOST = 999_999_999;

    private DeclaredForms() {}

    /// The form of an action.
    ///
    /// @param name what its schema is called
    public static Form<Map<String, String>> of(String name, List<ActionField> declared) {
        return new Form<>(
                name,
                declared.stream().map(DeclaredForms::field).toList(),
                values -> given(declared, values));
    }

    private static Map<String, String> given(List<ActionField> declared, Values values) {
        Map<String, String> given = new TreeMap<>();
        for (ActionField field : declared) {
            values.optional(field.name(), Object.class)
                    .ifPresent(value -> given.put(field.name(), text(value)));
        }
        return given;
    }

    private static String text(Object value) {
        return value instanceof Long pence
                ? BigDecimal.valueOf(pence, 2).toPlainString()
                : value.toString();
    }

    private static Field field(ActionField declared) {
        InputType type = type(declared.type());
        return declared.required()
                ? new Field(declared.name(), type, Optional.empty(), Optional::of)
                : Field.optional(declared.name(), type);
    }

    private static InputType type(FieldType type) {
        return switch (type) {
            case FieldType.Past(), FieldType.Day() -> new DayInput();
            case FieldType.Line(int longest) -> new TextInput(longest, false, String::strip);
            case FieldType.Complaint() ->
                    new TextInput(FieldType.Complaint.LONGEST, false, String::strip);
            case FieldType.Passage() -> TextInput.passage(String::strip);
            case FieldType.Choice(Words<?> words) -> choice(words);
            case FieldType.Count() -> new WholeInput(0, MOST);
            case FieldType.Pounds() -> new MoneyInput();
            case FieldType.Flag() -> new FlagInput();
        };
    }

    private static ChoiceInput choice(Words<?> words) {
        Map<String, Object> choices = new LinkedHashMap<>();
        words.all().forEach(word -> choices.put(word.code(), word.code()));
        return new ChoiceInput(choices);
    }
}
