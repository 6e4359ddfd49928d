package org.redress.core.report;

import java.util.List;

/// A table's columns.
public sealed interface ColumnsSpec {

    /// Financial years side by side, the report's own last; the column key is the year's label,
    /// such as `2024-25`.
    record Years(int count) implements ColumnsSpec {

        public Years {
            if (count < 1) {
                throw new IllegalArgumentException("A table has at least one year, not " + count);
            }
        }
    }

    /// Fixed columns over the report's own year, then a column `TOTAL` over every record.
    ///
    /// @param keys the column keys, which are also what the columns are called
    /// @param rest the one of them that also takes every record whose column key is not among them;
    ///   empty text where such records show in the total only
    record Keys(List<String> keys, String rest) implements ColumnsSpec {

        public Keys {
            keys = List.copyOf(keys);
            if (!rest.isEmpty() && !keys.contains(rest)) {
                throw new IllegalArgumentException("'" + rest + "' is none of the columns " + keys);
            }
        }

        public Keys(List<String> keys) {
            this(keys, "");
        }
    }

    /// Months side by side, that of the as-at day last; the column key is the month, such as
    /// `2025-03`.
    record Months(int count) implements ColumnsSpec {

        public Months {
            if (count < 1) {
                throw new IllegalArgumentException("A table has at least one month, not " + count);
            }
        }
    }

    /// Columns that are each worked out from a row's records: see [Formula]. The rows are
    /// [RowSpec.Count], [RowSpec.Total] and [RowSpec.Each], which say whose records.
    record Formulas(List<Formula> formulas) implements ColumnsSpec {

        public Formulas {
            formulas = List.copyOf(formulas);
            if (formulas.isEmpty()) {
                throw new IllegalArgumentException("A table has at least one column");
            }
        }
    }
}
