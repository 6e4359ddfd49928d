package org.redress.core.casework;

import java.util.List;
import org.redress.core.procedure.AreaId;

/// What happened to a letter of a case.
///
/// @param type the id of its type
/// @param entries its events, oldest first
public record LetterHistory(int number, AreaId area, String type, List<LetterView.Entry> entries) {

    public LetterHistory {
        entries = List.copyOf(entries);
    }
}
