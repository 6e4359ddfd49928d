package org.redress.core.http.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A request that has been read: every value has its type.
///
/// @param today the day it is in Europe/London
/// @param values the parameters given, by name
/// @param body the body's value, where the operation takes one
public record Call(LocalDate today, Map<String, Object> values, Optional<Object> body) {

    public Call {
        values = Map.copyOf(values);
    }

    /// A parameter that is always there.
    <T> T get(String name, Class<T> type) {
        return find(name, type)
                .orElseThrow(() -> new IllegalStateException("no parameter " + name));
    }

    /// A parameter that may be there.
    <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    <T> T body(Class<T> type) {
        return body.map(type::cast).orElseThrow(() -> new IllegalStateException("no body"));
    }
}
