package org.redress.core.report;

/// A footnote of a table.
public sealed interface NoteSpec {

    /// Says how many records of a kind there are in each column that has some, as at the report's
    /// date. Left out where no column has any.
    ///
    /// @param key the row key of the records
    /// @param lead what the note says of them, such as `Still open and so not counted`
    record Counted(String key, String lead) implements NoteSpec {}

    /// Says the same in every report.
    record Fixed(String text) implements NoteSpec {}
}
