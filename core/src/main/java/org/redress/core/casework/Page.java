package org.redress.core.casework;

import java.util.List;
import java.util.Optional;

/// A page of a list.
///
/// @param next where the next page starts; empty on the last one
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }
}
