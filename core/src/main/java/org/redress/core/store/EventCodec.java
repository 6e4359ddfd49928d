package org.redress.core.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Writes events for the journal and reads them back. An event is stored by its simple name and its
/// components, the components in the order of the alphabet; one that is absent is left out.
///
/// Safe between threads.
final class EventCodec {

    private final JsonMapper mapper = mapper().build();
    private final Map<Class<?>, Map<String, Class<?>>> types = new ConcurrentHashMap<>();

    /// How stored values are written; the fingerprint of a command starts from the same form.
    static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .annotationIntrospector(new SealedTypes())
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .withConfigOverride(
                        List.class,
                        list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(
                                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
    }

    String type(Object event) {
        return event.getClass().getSimpleName();
    }

    String body(Object event) {
        try {
            return mapper.writeValueAsString(event);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(
                    event.getClass().getName() + " cannot be written", unwritable);
        }
    }

    /// The event.
    ///
    /// @throws IllegalStateException if there is no such event or the body is not one
    <E> E read(Class<E> eventType, String type, String body) {
        Class<?> record = types.computeIfAbsent(eventType, EventCodec::named).get(type);
        if (record == null) {
            throw new IllegalStateException("there is no event " + type);
        }
        try {
            return eventType.cast(mapper.readValue(body, record));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(
                    "the body of a " + type + " cannot be read", unreadable);
        }
    }

    private static Map<String, Class<?>> named(Class<?> eventType) {
        if (!eventType.isSealed()) {
            return Map.of(eventType.getSimpleName(), eventType);
        }
        return SealedTypes.records(eventType).stream()
                .collect(Collectors.toMap(NamedType::getName, NamedType::getType));
    }
}
