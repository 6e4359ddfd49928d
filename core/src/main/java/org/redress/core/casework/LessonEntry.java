package org.redress.core.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A lesson as the register of all areas shows it. A text that retention has erased is absent.
///
/// @param reference the complaint that it was drawn from
/// @param lesson its number within the complaint
/// @param alsoFrom the other cases that it was drawn from
public record LessonEntry(
        String reference,
        int lesson,
        String area,
        Optional<String> team,
        LocalDate drawnOn,
        Optional<String> theme,
        Optional<String> wording,
        Optional<String> action,
        Optional<String> owner,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn,
        LessonQuery.State state,
        List<String> alsoFrom) {

    public LessonEntry {
        alsoFrom = List.copyOf(alsoFrom);
    }
}
