package org.redress.core.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A case file of a plugin's own that `import` reads beside core's.
public interface CaseFile {

    /// The file's name in the folder.
    String name();

    /// The header, to the letter.
    List<String> columns();

    /// The columns whose values together name one record: its lines come together, in the file's
    /// order.
    List<String> keyColumns();

    /// Reads one record.
    ///
    /// @param lines at least one, all with the same key; a field without a value is absent
    Reading read(List<Line> lines, Context context);

    /// A line of the file.
    ///
    /// @param number counted from 1, the header being line 1
    /// @param fields the fields that have a value, by column, trimmed
    record Line(int number, Map<String, String> fields) {

        public Line {
            fields = Map.copyOf(fields);
        }

        public Optional<String> get(String column) {
            return Optional.ofNullable(fields.get(column));
        }
    }

    /// What became of a record's lines.
    sealed interface Reading {

        record Entry(LedgerEntry<?, ?> entry) implements Reading {}

        record Refused(List<LineRefusal> refusals) implements Reading {}
    }

    /// Why a line is refused.
    ///
    /// @param line its number in the file
    /// @param field the column that is wrong
    /// @param reason in plain words, naming the rule
    record LineRefusal(int line, String field, String reason) {}
}
