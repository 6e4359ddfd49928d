package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;

/// A field of a form.
///
/// @param name as it stands in JSON
/// @param absent what stands for it when it is not given; empty where it must be
/// @param wrap what is made of a value that is given
public record Field(
        String name,
        InputType type,
        Optional<Function<Reading, Object>> absent,
        Function<Object, Object> wrap) {

    static Field required(String name, InputType type) {
        return new Field(name, type, Optional.empty(), Function.identity());
    }

    /// A field whose value is an `Optional`.
    static Field optional(String name, InputType type) {
        return new Field(name, type, Optional.of(_ -> Optional.empty()), Optional::of);
    }

    static Field orElse(String name, InputType type, Function<Reading, Object> absent) {
        return new Field(name, type, Optional.of(absent), Function.identity());
    }

    public boolean isRequired() {
        return absent.isEmpty();
    }

    Optional<Object> read(JsonNode object, String within, Reading reading) {
        String at = within.isEmpty() ? name : within + "." + name;
        if (object.hasNonNull(name)) {
            return type.read(object.get(name), at, reading).map(wrap);
        }
        return absent.isPresent()
                ? absent.map(value -> value.apply(reading))
                : reading.refuse(at, "required", at + " is required");
    }
}
