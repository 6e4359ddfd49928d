package org.redress.core.spi;

import java.util.List;

/// A table that is written from the journal alone, and can be rebuilt from it to the same rows.
///
/// Its first column is always `stream uuid not null`: the record that a row belongs to.
///
/// @param schema the table's schema
/// @param name the table's name
/// @param columns its other columns, in the order of the table
public record ProjectionTable(String schema, String name, List<String> columns) {

    /// Cases that an outside body has taken up, which every area's report may count. Plugins write
    /// to it beside their own tables.
    public static final ProjectionTable OUTSIDE_CASE =
            new ProjectionTable(
                    "projection",
                    "outside_case",
                    List.of(
                            "reference",
                            "body",
                            "area",
                            "complaint",
                            "category",
                            "service",
                            "received_on",
                            "decided_on",
                            "decision",
                            "remedy_pence"));

    public ProjectionTable {
        columns = List.copyOf(columns);
    }
}
