package org.redress.core.casefiles;

import java.util.Comparator;
import java.util.Optional;

/// Something in the case files that is refused.
///
/// @param file the file's name; for the folder as a whole, the folder's
/// @param line counted from 1, the header being line 1; empty where the whole file is refused
/// @param field the column that is wrong, where one is
/// @param reason in plain words
public record RefusedLine(
        String file, Optional<Integer> line, Optional<String> field, String reason) {

    static final Comparator<RefusedLine> BY_LINE =
            Comparator.comparing(refused -> refused.line().orElse(0));

    static RefusedLine file(String file, String reason) {
        return new RefusedLine(file, Optional.empty(), Optional.empty(), reason);
    }

    static RefusedLine at(String file, int line, String field, String reason) {
        return new RefusedLine(file, Optional.of(line), Optional.of(field), reason);
    }

    /// As `file:line: field: reason`.
    @Override
    public String toString() {
        return file
                + line.map(number -> ":" + number).orElse("")
                + ": "
                + field.map(name -> name + ": ").orElse("")
                + reason;
    }
}
