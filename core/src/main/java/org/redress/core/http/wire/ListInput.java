package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Several values of one type.
///
/// @param most how many at most
public record ListInput(InputType of, int most) implements InputType {

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        if (!node.isArray() || node.size() > most) {
            return reading.refuse(at, "list", at + " must be a list of at most " + most);
        }
        int before = reading.errors().size();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            of.read(node.get(i), at + "." + i, reading).ifPresent(values::add);
        }
        return reading.errors().size() > before ? Optional.empty() : Optional.of(values);
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        ObjectNode schema = Json.object().put("type", "array").put("maxItems", most);
        schema.set("items", of.schema(schemas));
        return schema;
    }
}
