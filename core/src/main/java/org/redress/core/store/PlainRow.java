package org.redress.core.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.core.spi.ProjectionTable;

/// A row in a form in which one made from the journal and one read from a table can be compared.
///
/// @param values by column; a column without a value is left out
record PlainRow(Map<String, Object> values) {

    PlainRow {
        values = Map.copyOf(values);
    }

    static PlainRow of(ProjectionTable table, Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> plain = new HashMap<>();
        for (String column : table.columns()) {
            @Nullable Object value = values.get(column);
            if (value != null) {
                plain.put(column, plain(value));
            }
        }
        return new PlainRow(plain);
    }

    /// Numbers by their value, dates by their day, the rest as it is.
    private static Object plain(Object value) {
        return switch (value) {
            case java.sql.Date day -> day.toLocalDate();
            case BigDecimal number -> number.stripTrailingZeros();
            case Number number -> new BigDecimal(number.toString()).stripTrailingZeros();
            default -> value;
        };
    }

    /// The columns in which the two differ, in the order of the table.
    List<String> differences(ProjectionTable table, PlainRow other) {
        List<String> differing = new ArrayList<>();
        for (String column : table.columns()) {
            @Nullable Object mine = values.get(column);
            if (mine == null
                    ? other.values.containsKey(column)
                    : !mine.equals(other.values.get(column))) {
                differing.add(column);
            }
        }
        return differing;
    }
}
