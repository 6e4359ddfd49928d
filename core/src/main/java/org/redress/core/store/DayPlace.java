package org.redress.core.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A place in a list that goes by days and references.
record DayPlace(LocalDate day, String reference) {

    static final String BETWEEN = "~";

    /// The place that a text names; empty for a text that names none.
    static Optional<DayPlace> of(String text) {
        int at = text.indexOf(BETWEEN);
        if (at < 0 || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new DayPlace(LocalDate.parse(text.substring(0, at)), text.substring(at + 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
