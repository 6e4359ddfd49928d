package org.redress.core.complaint;

import java.util.UUID;

/// Identifies a complaint inside the system; people use its [Reference].
///
/// @param value a random id
public record ComplaintId(UUID value) {

    public static ComplaintId random() {
        return new ComplaintId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
