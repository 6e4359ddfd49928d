package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One of a few values.
///
/// @param choices what each is written as, in order, and what it stands for
public record ChoiceInput(Map<String, Object> choices) implements InputType {

    public static ChoiceInput of(Class<?> type) {
        Map<String, Object> choices = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> choices.put(Kebab.of((Enum<?>) constant), constant));
        return new ChoiceInput(choices);
    }

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        if (node.isTextual() && choices.containsKey(node.textValue())) {
            return Optional.of(choices.get(node.textValue()));
        }
        String reason = at + " must be one of " + String.join(", ", choices.keySet());
        return reading.refuse(at, "choice", reason);
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        ObjectNode schema = Json.object().put("type", "string");
        ArrayNode values = schema.putArray("enum");
        choices.keySet().forEach(values::add);
        return schema;
    }
}
