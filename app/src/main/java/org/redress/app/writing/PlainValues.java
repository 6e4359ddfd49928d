package org.redress.app.writing;

import com.samskivert.mustache.Mustache;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets a template see maps and lists alone: nothing is looked up by reflection. It notes the lists
/// that were asked for within an item of a list, where there are none.
///
/// Not thread-safe.
final class PlainValues implements Mustache.Collector {

    private final Set<String> within = new LinkedHashSet<>();

    /// Stands for a list within an item, and has no items: a list in a list in a list would be gone
    /// through more often than any machine can.
    ///
    /// @param name of the list
    record NoList(String name) {}

    /// The lists that were asked for within an item.
    Set<String> within() {
        return within;
    }

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        if (value instanceof NoList(String name)) {
            within.add(name);
            return Collections.emptyIterator();
        }
        return value instanceof List<?> items ? items.iterator() : null;
    }

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
        return context instanceof Map<?, ?>
                ? (map, wanted) -> {
                    Object found = ((Map<?, ?>) map).get(wanted);
                    return found == null
                            ? com.samskivert.mustache.Template.NO_FETCHER_FOUND
                            : found;
                }
                : null;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new HashMap<>();
    }
}
