package org.redress.core.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.TextRef;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// Fills one row. Not thread-safe.
final class RowBuilder {

    private final ProjectionTable table;
    private final Map<String, Object> values = new HashMap<>();

    private RowBuilder(ProjectionTable table) {
        this.table = table;
    }

    static RowBuilder in(ProjectionTable table) {
        return new RowBuilder(table);
    }

    RowBuilder with(String column, Object value) {
        values.put(column, value);
        return this;
    }

    RowBuilder with(String column, Enum<?> constant) {
        return with(column, Words.of(constant));
    }

    RowBuilder maybe(String column, Optional<?> value) {
        value.ifPresent(there -> values.put(column, plain(there)));
        return this;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Enum<?> constant -> Words.of(constant);
            case TextRef text -> text.id();
            default -> value;
        };
    }

    Row row() {
        return new Row(table, values);
    }
}
