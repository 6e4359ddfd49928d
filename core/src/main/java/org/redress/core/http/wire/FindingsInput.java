package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// An object whose names are numbers, such as a finding for each concern.
///
/// @param of the type of the values
public record FindingsInput(InputType of) implements InputType {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        if (!node.isObject()) {
            return reading.refuse(at, "object", at + " must be an object by number");
        }
        int before = reading.errors().size();
        Map<Integer, Object> values = new TreeMap<>();
        node.properties()
                .forEach(entry -> add(entry.getKey(), entry.getValue(), at, reading, values));
        return reading.errors().size() > before ? Optional.empty() : Optional.of(values);
    }

    private void add(
            String name, JsonNode node, String at, Reading reading, Map<Integer, Object> values) {
        String where = at + "." + Unknown.shown(name);
        if (!NUMBER.matcher(name).matches()) {
            reading.refuse(where, "number", where + " must be named by a number from 1");
            return;
        }
        of.read(node, where, reading).ifPresent(value -> values.put(Integer.valueOf(name), value));
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        ObjectNode schema = Json.object().put("type", "object").put("additionalProperties", false);
        schema.putObject("patternProperties").set("^" + NUMBER.pattern() + "$", of.schema(schemas));
        return schema;
    }
}
