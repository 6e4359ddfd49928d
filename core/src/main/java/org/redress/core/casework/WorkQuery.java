package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;

/// Which work to list.
///
/// @param lane what is waited for
/// @param from the first day that counts; empty for any
/// @param to the last day that counts; empty for any
/// @param after where the page starts
/// @param limit 1 to 100
public record WorkQuery(
        Lane lane,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> after,
        int limit) {

    /// Who or what a case waits for.
    public enum Lane {
        /// Something is due on a day.
        DUE,
        /// Nobody has said yet what the contact is.
        TRIAGE,
        /// It is being put right informally.
        INFORMAL,
        /// Others: a court, or the person's consent.
        WAITING
    }

    /// All of a lane.
    public static WorkQuery of(Lane lane, int limit) {
        return new WorkQuery(lane, Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    /// What is due in a span of days, both included.
    public static WorkQuery due(Optional<LocalDate> from, Optional<LocalDate> to, int limit) {
        return new WorkQuery(Lane.DUE, from, to, Optional.empty(), limit);
    }

    public WorkQuery after(Optional<String> place) {
        return new WorkQuery(lane, from, to, place, limit);
    }
}
