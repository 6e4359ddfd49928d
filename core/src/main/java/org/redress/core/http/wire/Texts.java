package org.redress.core.http.wire;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The personal texts and names behind the ids in a record. An erased one is missing, and shown as
/// null.
public record Texts(Map<UUID, String> texts, Map<UUID, String> names) {

    public static final Texts NONE = new Texts(Map.of(), Map.of());

    Optional<String> text(UUID id) {
        return Optional.ofNullable(texts.get(id));
    }

    Optional<String> name(UUID id) {
        return Optional.ofNullable(names.get(id));
    }
}
