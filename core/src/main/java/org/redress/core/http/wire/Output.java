package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.redress.core.complaint.PersonId;
import org.redress.core.complaint.TextRef;

/// Writes records as JSON: a component is a field, left out where an `Optional` is empty; one of a
/// sealed family says which in the field `type`; ids, enums, sources and days are strings.
public final class Output {

    private static final Comparator<Object> BY_WORDS = Comparator.comparing(Object::toString);

    private final Texts texts;

    private Output(Texts texts) {
        this.texts = texts;
    }

    public static JsonNode of(Object value) {
        return of(value, Texts.NONE);
    }

    public static JsonNode of(Object value, Texts texts) {
        return new Output(texts).node(value);
    }

    private JsonNode node(Object value) {
        return switch (value) {
            case JsonNode node -> node;
            case TextRef ref -> text(texts.text(ref.id()));
            case PersonId person -> person(person);
            case List<?> list -> list(list);
            case Set<?> set -> list(set.stream().sorted(BY_WORDS).toList());
            case Map<?, ?> map -> map(map);
            case Boolean flag -> BooleanNode.valueOf(flag);
            case Integer number -> IntNode.valueOf(number);
            case Long number -> LongNode.valueOf(number);
            case BigDecimal number -> DecimalNode.valueOf(number);
            case Enum<?> constant -> TextNode.valueOf(Kebab.of(constant));
            case Record record when !Leaves.isWord(record.getClass()) -> record(record);
            case Record word -> TextNode.valueOf(word.toString());
            case String _, LocalDate _, Instant _, UUID _ -> TextNode.valueOf(value.toString());
            default -> throw new IllegalArgumentException("no answer holds a " + value.getClass());
        };
    }

    private static JsonNode text(Optional<String> text) {
        return text.<JsonNode>map(TextNode::valueOf).orElse(NullNode.getInstance());
    }

    private ObjectNode person(PersonId person) {
        ObjectNode json = Json.object().put("id", person.toString());
        json.set("name", text(texts.name(person.value())));
        return json;
    }

    private ArrayNode list(List<?> list) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        list.forEach(item -> json.add(node(item)));
        return json;
    }

    private ObjectNode map(Map<?, ?> map) {
        ObjectNode json = Json.object();
        map.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> json.set(entry.getKey().toString(), node(entry.getValue())));
        return json;
    }

    private ObjectNode record(Record record) {
        ObjectNode json = Json.object();
        if (Leaves.isOneOfAFamily(record.getClass())) {
            json.put(UnionInput.TYPE, Kebab.of(record.getClass()));
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Records.get(component, record);
            if (value instanceof Optional<?> some) {
                some.ifPresent(given -> put(json, component.getName(), given));
            } else {
                put(json, component.getName(), value);
            }
        }
        return json;
    }

    private void put(ObjectNode json, String component, Object value) {
        String name = OutputNames.field(component);
        boolean money = name.equals(OutputNames.AMOUNT) && value instanceof Long;
        json.set(name, money ? pounds((Long) value) : node(value));
    }

    private static JsonNode pounds(Long pence) {
        return DecimalNode.valueOf(BigDecimal.valueOf(pence, 2));
    }
}
