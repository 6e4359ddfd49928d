package org.redress.core.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a case gives for the names in a letter.
///
/// @param values by name; a name that is not there has no value yet
/// @param lists by name, each item with its own values by name
public record Filling(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {

    public static final Filling NONE = new Filling(Map.of(), Map.of());

    public Filling {
        values = Map.copyOf(values);
        Map<String, List<Map<String, String>>> kept = new TreeMap<>();
        lists.forEach((name, items) -> kept.put(name, items.stream().map(Map::copyOf).toList()));
        lists = Map.copyOf(kept);
    }

    /// The value for a name; empty where there is none, or nothing but blanks.
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    /// The items of a list; none where there is no such list.
    public List<Map<String, String>> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /// The same with these values, which win.
    public Filling with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(more);
        return new Filling(all, lists);
    }
}
