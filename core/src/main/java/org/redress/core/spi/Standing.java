package org.redress.core.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How one record stands.
///
/// @param state the code of one of its outlook's states
/// @param about what it is about, in a few words that name nobody
/// @param since the day on which it began
/// @param complaint the reference of the council's own case that it is about
/// @param due what the council owes on it and has not done
public record Standing(
        Optional<String> state,
        Optional<String> about,
        Optional<LocalDate> since,
        Optional<String> complaint,
        List<Due> due) {

    /// Nothing is said of it.
    public static final Standing UNTOLD =
            new Standing(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    public Standing {
        due = List.copyOf(due);
    }
}
