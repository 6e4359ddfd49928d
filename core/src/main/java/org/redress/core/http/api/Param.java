package org.redress.core.http.api;

import java.util.Optional;
import org.redress.core.http.wire.InputType;

/// A parameter of an operation, in its path, query or headers.
///
/// @param fallback what stands for it when it is not given
public record Param(
        String name,
        In in,
        InputType type,
        boolean required,
        Optional<Object> fallback,
        String description) {

    /// Where it stands.
    public enum In {
        PATH,
        QUERY,
        HEADER
    }

    static Param path(String name, InputType type, String description) {
        return new Param(name, In.PATH, type, true, Optional.empty(), description);
    }

    static Param query(String name, InputType type, String description) {
        return new Param(name, In.QUERY, type, false, Optional.empty(), description);
    }

    static Param header(String name, InputType type, String description) {
        return new Param(name, In.HEADER, type, false, Optional.empty(), description);
    }

    Param isRequired() {
        return new Param(name, in, type, true, fallback, description);
    }

    Param orElse(Object value) {
        return new Param(name, in, type, required, Optional.of(value), description);
    }
}
