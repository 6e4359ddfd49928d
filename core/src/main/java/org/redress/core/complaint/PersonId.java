package org.redress.core.complaint;

import java.util.UUID;

/// Identifies a person on one complaint. The name behind it is kept apart from the journal.
///
/// @param value a random id
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
