package org.redress.core.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.casework.WorkItem;

/// A place in a list of work, after which the next page starts.
///
/// @param place orders what is of one day
record WorkPlace(LocalDate day, int place, String reference) {

    static final WorkPlace START = new WorkPlace(LocalDate.of(1, 1, 1), 0, "");
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String BETWEEN = "~";

    static WorkPlace of(WorkItem item) {
        return new WorkPlace(item.day(), item.madeByYoungPerson() ? 0 : 1, item.reference());
    }

    /// Where a page starts; empty for a text that names no place.
    static Optional<WorkPlace> after(Optional<String> token) {
        return token.isEmpty() ? Optional.of(START) : token.flatMap(WorkPlace::of);
    }

    /// As it is handed out, fit for an address.
    String token() {
        return String.join(BETWEEN, day.toString(), Integer.toString(place), reference);
    }

    /// The place that a token names; empty for a text that is none.
    static Optional<WorkPlace> of(String token) {
        String[] parts = token.split(BETWEEN, 3);
        if (parts.length < 3 || token.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            WorkPlace place =
                    new WorkPlace(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), parts[2]);
            return Optional.of(place).filter(it -> !it.day().isAfter(LAST));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
