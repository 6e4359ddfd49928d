package org.redress.core.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A page of a list.
///
/// @param next where the next page starts; empty on the last one
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    /// A list of nothing.
    public static <T> Page<T> none() {
        return new Page<>(List.of(), Optional.empty());
    }

    /// The first of what was found: whoever looks for one more than a page holds knows whether
    /// there is a next.
    ///
    /// @param limit how many a page holds at most
    /// @param place where the page after an item starts
    public static <T> Page<T> first(int limit, List<T> found, Function<T, String> place) {
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        List<T> shown = found.subList(0, limit);
        return new Page<>(shown, Optional.of(place.apply(shown.getLast())));
    }

    /// The same page of what is made of each item.
    public <U> Page<U> map(Function<T, U> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }
}
