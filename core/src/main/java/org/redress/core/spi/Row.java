package org.redress.core.spi;

import java.util.Map;

/// A row of a projection.
///
/// @param table where it goes
/// @param values by column; a column without a value is null in the table. Values are `String`,
///   `Integer`, `Long`, `Boolean`, `BigDecimal`, `LocalDate` or `UUID`
public record Row(ProjectionTable table, Map<String, Object> values) {

    public Row {
        values = Map.copyOf(values);
        for (String column : values.keySet()) {
            if (!table.columns().contains(column)) {
                throw new IllegalArgumentException(table.name() + " has no column " + column);
            }
        }
    }
}
