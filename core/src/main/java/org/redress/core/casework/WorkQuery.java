package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;

/// Which work to list.
///
/// @param lane what is waited for
/// @param from the first day that counts; empty for any
/// @param to the last day that counts; empty for any
/// @param team the code of the team that has it; empty for any
/// @param officer the id of the officer who runs it; empty for any
/// @param after where the page starts
/// @param limit 1 to 100
public record WorkQuery(
        Lane lane,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> team,
        Optional<String> officer,
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
        return within(lane, Optional.empty(), Optional.empty(), limit);
    }

    /// What is due in a span of days, both included.
    public static WorkQuery due(Optional<LocalDate> from, Optional<LocalDate> to, int limit) {
        return within(Lane.DUE, from, to, limit);
    }

    private static WorkQuery within(
            Lane lane, Optional<LocalDate> from, Optional<LocalDate> to, int limit) {
        return new WorkQuery(
                lane, from, to, Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    /// The same, of a team or an officer only, where they are given.
    public WorkQuery of(Optional<String> team, Optional<String> officer) {
        return new WorkQuery(lane, from, to, team, officer, after, limit);
    }

    public WorkQuery after(Optional<String> place) {
        return new WorkQuery(lane, from, to, team, officer, place, limit);
    }
}
