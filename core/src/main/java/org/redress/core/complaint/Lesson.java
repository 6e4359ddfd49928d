package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the council learnt, and what it does about it.
///
/// @param number counts from 1 within the complaint
/// @param wording fit to publish
/// @param alsoFrom the other cases that it is drawn from
public record Lesson(
        int number,
        LocalDate drawnOn,
        Optional<TextRef> theme,
        TextRef wording,
        Optional<TextRef> action,
        Optional<TextRef> owner,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn,
        Optional<TextRef> evidence,
        List<Reference> alsoFrom) {

    public Lesson {
        alsoFrom = List.copyOf(alsoFrom);
    }
}
