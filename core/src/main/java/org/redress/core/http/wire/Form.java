package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// An object with fields of known names and types. Unknown fields are refused by name.
///
/// @param name what its schema is called
/// @param maker makes the value of the fields' values, by name
public record Form<T>(String name, List<Field> fields, Function<Values, T> maker)
        implements InputType {

    public Form {
        fields = List.copyOf(fields);
    }

    /// The same form with one more field.
    ///
    /// @param finish makes the value of this form's value and the further one, where it is given
    public <X, U> Form<U> and(
            String fieldName,
            Form<?> type,
            Class<X> made,
            Finisher<? super T, Optional<X>, U> finish) {
        List<Field> more = new ArrayList<>(fields);
        more.add(Field.optional(fieldName, type));
        return new Form<>(
                name,
                more,
                values -> finish.finish(maker.apply(values), values.optional(fieldName, made)));
    }

    /// Joins two values.
    @FunctionalInterface
    public interface Finisher<A, B, C> {
        C finish(A first, B second);
    }

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        return form(node, at, reading).map(Object.class::cast);
    }

    /// The value that the object stands for.
    public Optional<T> form(JsonNode node, String at, Reading reading) {
        if (!node.isObject()) {
            String what = at.isEmpty() ? "the body" : at;
            return reading.refuse(at, "object", what + " must be an object");
        }
        int before = reading.errors().size();
        refuseUnknown(node, at, reading);
        Map<String, Object> values = new TreeMap<>();
        for (Field field : fields) {
            field.read(node, at, reading).ifPresent(value -> values.put(field.name(), value));
        }
        return reading.errors().size() > before
                ? Optional.empty()
                : Optional.of(maker.apply(new Values(values)));
    }

    private void refuseUnknown(JsonNode node, String at, Reading reading) {
        List<String> known = fields.stream().map(Field::name).toList();
        node.fieldNames()
                .forEachRemaining(given -> {
                    if (!known.contains(given)) {
                        Unknown.field(given, at, known, reading);
                    }
                });
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return schemas.named(name, object -> describe(object, schemas));
    }

    private void describe(ObjectNode object, Schemas schemas) {
        object.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = object.putObject("properties");
        fields.forEach(field -> properties.set(field.name(), field.type().schema(schemas)));
        List<Field> required = fields.stream().filter(Field::isRequired).toList();
        if (!required.isEmpty()) {
            ArrayNode names = object.putArray("required");
            required.forEach(field -> names.add(field.name()));
        }
    }
}
