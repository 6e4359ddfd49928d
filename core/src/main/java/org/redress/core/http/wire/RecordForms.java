package org.redress.core.http.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.core.complaint.Determiner;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.PersonId;
import org.redress.core.complaint.Text;

/// Forms made from records: each component is a field, read by its type.
///
/// A day called `on` is today's where it is not given, a boolean false, a determiner the council, a
/// list empty.
public final class RecordForms {

    private RecordForms() {}

    /// The form of a record.
    public static <T extends Record> Form<T> of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Field> fields = Arrays.stream(components).map(RecordForms::field).toList();
        return new Form<>(
                OutputNames.of(type),
                fields,
                values -> Records.make(type, arguments(components, values)));
    }

    private static Object[] arguments(RecordComponent[] components, Values values) {
        return Arrays.stream(components).map(c -> values.get(nameOf(c))).toArray();
    }

    private static String nameOf(RecordComponent component) {
        return OutputNames.field(component.getName());
    }

    private static Field field(RecordComponent component) {
        String name = nameOf(component);
        Type type = component.getGenericType();
        if (component.getType() == Optional.class) {
            return Field.optional(name, type(name, argument(type, 0)));
        }
        InputType input = type(name, type);
        return absent(component)
                .map(value -> Field.orElse(name, input, value))
                .orElseGet(() -> Field.required(name, input));
    }

    private static Optional<Function<Reading, Object>> absent(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == LocalDate.class && component.getName().equals("on")) {
            return Optional.of(Reading::today);
        }
        if (type == boolean.class) {
            return Optional.of(_ -> false);
        }
        if (type == Determiner.class) {
            return Optional.of(_ -> Determiner.COUNCIL);
        }
        if (type == Map.class) {
            return Optional.of(_ -> Map.of());
        }
        return type == List.class ? Optional.of(_ -> List.of()) : Optional.empty();
    }

    private static InputType type(String name, Type type) {
        return switch (type) {
            case Class<?> plain when plain == LocalDate.class -> new DayInput();
            case Class<?> plain when name.equals(OutputNames.AMOUNT) && isLong(plain) ->
                    new MoneyInput();
            case Class<?> plain -> plain(plain);
            case ParameterizedType many when many.getRawType() == Map.class ->
                    new FindingsInput(type(name, argument(many, 1)));
            case ParameterizedType many when many.getRawType() == List.class ->
                    new ListInput(type(name, argument(many, 0)), 50);
            default -> throw new IllegalArgumentException("no field can be a " + type);
        };
    }

    private static boolean isLong(Class<?> type) {
        return type == long.class || type == Long.class;
    }

    private static InputType plain(Class<?> type) {
        if (type == boolean.class) {
            return new FlagInput();
        }
        if (type == int.class || type == Integer.class) {
            return new WholeInput(1, 999_999);
        }
        if (type.isEnum()) {
            return ChoiceInput.of(type);
        }
        if (type == Person.class) {
            return person();
        }
        return Words.of(type).orElseGet(() -> composed(type));
    }

    private static InputType composed(Class<?> type) {
        return type.isSealed() ? union(type) : of(type.asSubclass(Record.class));
    }

    private static UnionInput union(Class<?> type) {
        return new UnionInput(
                type.getSimpleName() + "Input",
                Arrays.stream(type.getPermittedSubclasses())
                        .collect(
                                Collectors.toMap(
                                        Kebab::of, each -> of(each.asSubclass(Record.class)))));
    }

    /// A person is given by name; who has a part in the complaint already is known by it.
    private static Form<Person> person() {
        return new Form<>(
                "PersonInput",
                List.of(Field.required("name", TextInput.line(Text::of))),
                values -> new Person(PersonId.random(), (Text) values.get("name")));
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
