package org.redress.core.report;

import java.util.List;

/// A table's columns.
public sealed interface ColumnsSpec {

    /// Financial years side by side, the report's own last; the column key is the year's label, such as `2024-25`.
    record Years(int count) implements ColumnsSpec {}

    /// Fixed columns over the report's own year, then a column `TOTAL` over every record.
    ///
    /// @param keys the column keys, which are also what the columns are called
    record Keys(List<String> keys) implements ColumnsSpec {

        public Keys {
            keys = List.copyOf(keys);
        }
    }
}
