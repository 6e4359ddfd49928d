package org.redress.app.writing;

import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets a template see maps and lists alone: nothing is looked up by reflection.
final class PlainValues implements Mustache.Collector {

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
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
