package org.redress.core.http.wire;

import java.util.Map;
import java.util.Optional;

/// The values of a form's fields, all of which were read.
public record Values(Map<String, Object> byName) {

    public Values {
        byName = Map.copyOf(byName);
    }

    /// The value of a field.
    public Object get(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalStateException("no field " + name));
    }

    /// The value of a field that may be left out.
    public <T> Optional<T> optional(String name, Class<T> type) {
        return ((Optional<?>) get(name)).map(type::cast);
    }
}
