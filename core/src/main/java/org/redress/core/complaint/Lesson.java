package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;

/// What the council learnt, and what it does about it.
///
/// @param number counts from 1 within the complaint
/// @param wording fit to publish
public record Lesson(
        int number,
        LocalDate drawnOn,
        Optional<TextRef> theme,
        TextRef wording,
        Optional<TextRef> action,
        Optional<TextRef> owner,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn,
        Optional<TextRef> evidence) {}
