package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One of several forms, told apart by the field `type`.
///
/// @param name what its schema is called
/// @param forms by the value of `type`
public record UnionInput(String name, Map<String, Form<?>> forms) implements InputType {

    static final String TYPE = "type";

    public UnionInput {
        forms = new TreeMap<>(forms);
    }

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        Form<?> form = node.isObject() ? forms.get(node.path(TYPE).asText()) : null;
        if (form == null) {
            String where = at + "." + TYPE;
            String reason = where + " must be one of " + String.join(", ", forms.keySet());
            return reading.refuse(where, "choice", reason);
        }
        ObjectNode rest = node.deepCopy();
        rest.remove(TYPE);
        return form.read(rest, at, reading);
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return schemas.named(name, union -> describe(union, schemas));
    }

    private void describe(ObjectNode union, Schemas schemas) {
        var choices = union.putArray("oneOf");
        forms.forEach((type, form) -> choices.add(choice(type, form, schemas)));
    }

    private static ObjectNode choice(String type, Form<?> form, Schemas schemas) {
        ObjectNode schema = Json.object().put("type", "object");
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject(TYPE).put("const", type);
        var required = schema.putArray("required").add(TYPE);
        for (Field field : form.fields()) {
            properties.set(field.name(), field.type().schema(schemas));
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        return schema;
    }
}
