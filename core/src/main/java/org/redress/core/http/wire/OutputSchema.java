package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.core.complaint.PersonId;
import org.redress.core.complaint.TextRef;

/// The schema of what [Output] writes for a type.
public final class OutputSchema {

    private final Schemas schemas;

    private OutputSchema(Schemas schemas) {
        this.schemas = schemas;
    }

    public static ObjectNode of(Type type, Schemas schemas) {
        return new OutputSchema(schemas).schema(type);
    }

    private ObjectNode schema(Type type) {
        return switch (type) {
            case Class<?> plain -> plain(plain);
            case ParameterizedType many when isMany(many) ->
                    with(typed("array"), "items", item(argument(many, 0)));
            case ParameterizedType many when many.getRawType() == Map.class ->
                    with(typed("object"), "additionalProperties", schema(argument(many, 1)));
            default -> throw new IllegalArgumentException("no answer holds a " + type);
        };
    }

    private static boolean isMany(ParameterizedType type) {
        return type.getRawType() == List.class || type.getRawType() == Set.class;
    }

    private ObjectNode item(Type type) {
        if (!isOptional(type)) {
            return schema(type);
        }
        ObjectNode either = Json.object();
        either.putArray("oneOf").add(schema(argument(type, 0))).add(typed("null"));
        return either;
    }

    private ObjectNode plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class) {
            return typed("integer");
        }
        if (type == BigDecimal.class) {
            return typed("number");
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            return Json.object();
        }
        return type == TextRef.class ? nullable() : named(type);
    }

    private ObjectNode named(Class<?> type) {
        if (type == PersonId.class) {
            return schemas.named("Person", this::person);
        }
        if (type.isEnum()) {
            return ChoiceInput.of(type).schema(schemas);
        }
        if (type.isSealed()) {
            return schemas.named(OutputNames.of(type), union -> family(union, type));
        }
        return type.isRecord() && !Leaves.isWord(type)
                ? schemas.named(OutputNames.of(type), object -> record(object, type))
                : word(type);
    }

    private static ObjectNode word(Class<?> type) {
        ObjectNode schema = typed("string");
        if (type == LocalDate.class) {
            return schema.put("format", "date");
        }
        return type == Instant.class ? schema.put("format", "date-time") : schema;
    }

    private void person(ObjectNode object) {
        object.put("type", "object");
        ObjectNode properties = object.putObject("properties");
        properties.set("id", typed("string").put("format", "uuid"));
        properties.set("name", nullable());
        object.putArray("required").add("id").add("name");
    }

    /// A text that may have been erased, or not written yet.
    private static ObjectNode nullable() {
        ObjectNode schema = Json.object();
        schema.putArray("type").add("string").add("null");
        return schema.put("description", "null where it has been erased or is not written yet");
    }

    private void family(ObjectNode union, Class<?> type) {
        ArrayNode members = union.putArray("oneOf");
        Arrays.stream(type.getPermittedSubclasses()).forEach(each -> members.add(schema(each)));
    }

    private void record(ObjectNode object, Class<?> type) {
        object.put("type", "object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = object.putArray("required");
        if (Leaves.isOneOfAFamily(type)) {
            properties.putObject(UnionInput.TYPE).put("const", Kebab.of(type));
            required.add(UnionInput.TYPE);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            component(component, properties, required);
        }
    }

    private void component(RecordComponent component, ObjectNode properties, ArrayNode required) {
        String name = OutputNames.field(component.getName());
        Type type = component.getGenericType();
        Type held = isOptional(type) ? argument(type, 0) : type;
        properties.set(name, name.equals(OutputNames.AMOUNT) ? typed("number") : schema(held));
        if (!isOptional(type)) {
            required.add(name);
        }
    }

    private static boolean isOptional(Type type) {
        return type instanceof ParameterizedType some && some.getRawType() == Optional.class;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static ObjectNode typed(String type) {
        return Json.object().put("type", type);
    }

    private static ObjectNode with(ObjectNode schema, String name, ObjectNode value) {
        schema.set(name, value);
        return schema;
    }
}
