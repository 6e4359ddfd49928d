package org.redress.core.report;

import java.util.List;

/// A published table: the records it counts, and how its cells are made from the counts.
///
/// @param id its id in the interfaces, never renamed
/// @param title its title
/// @param columns its columns
/// @param records a query over the documented `reporting.*` functions that gives one row per thing
///   counted, with the columns `row_key text`, `column_key text`, `value numeric` (days or pence;
///   null where nothing is measured), `reference text` and `stage text` (null where the thing is
///   not a stage record). Parameters: `:as_at` (date), `:area` (text), `:first_day` and `:last_day`
///   (the days that the table's columns span). A row whose row key is null is not counted
/// @param rows its rows in order
/// @param notes counted footnotes
/// @param disclosure what of it may be shown
/// @param wholeYears whether it says nothing of less than a year, as where figures are published by
///   the year
public record TableSpec(
        String id,
        String title,
        ColumnsSpec columns,
        String records,
        List<RowSpec> rows,
        List<NoteSpec> notes,
        Disclosure disclosure,
        boolean wholeYears) {

    public TableSpec {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// A table all of which may be shown.
    public TableSpec(
            String id,
            String title,
            ColumnsSpec columns,
            String records,
            List<RowSpec> rows,
            List<NoteSpec> notes) {
        this(id, title, columns, records, rows, notes, Disclosure.OPEN, false);
    }

    /// The table with small counts hidden.
    public TableSpec suppressed() {
        return new TableSpec(
                id, title, columns, records, rows, notes, Disclosure.SUPPRESSED, wholeYears);
    }

    /// The table, which says nothing of less than a year.
    public TableSpec ofWholeYears() {
        return new TableSpec(id, title, columns, records, rows, notes, disclosure, true);
    }
}
