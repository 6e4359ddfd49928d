package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// True or false.
public record FlagInput() implements InputType {

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        return node.isBoolean()
                ? Optional.of(node.booleanValue())
                : reading.refuse(at, "boolean", at + " must be true or false");
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return Json.object().put("type", "boolean");
    }
}
