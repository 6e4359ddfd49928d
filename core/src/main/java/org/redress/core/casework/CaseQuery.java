package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.redress.core.complaint.Rag;
import org.redress.core.procedure.AreaId;

/// What to list. Every part that is given narrows the list.
///
/// @param within the areas that may be looked at; empty for all
/// @param area an area's id
/// @param status a status, lower-case with hyphens
/// @param stage the stage it is at now
/// @param team a team's code
/// @param text words to find in the reference, the complainant's name or the subject
/// @param urgency how urgent the open stage's response is
/// @param receivedFrom the first day of receipt
/// @param receivedTo the last day of receipt
/// @param order in which they come
/// @param after where the page starts: in the order of references, the one before; else what
///   [Page#next()] gave
/// @param limit 1 to 100
/// @param officer the id of the officer who runs it
public record CaseQuery(
        Optional<Set<AreaId>> within,
        Optional<String> area,
        Optional<String> status,
        Optional<String> stage,
        Optional<String> team,
        Optional<String> text,
        Optional<Urgency> urgency,
        Optional<LocalDate> receivedFrom,
        Optional<LocalDate> receivedTo,
        Order order,
        Optional<String> after,
        int limit,
        Optional<String> officer) {

    /// The order of a list.
    public enum Order {
        REFERENCE,
        /// The one received last comes first.
        NEWEST,
        OLDEST,
        /// The next deadline; those that have none come last.
        DUE
    }

    /// How urgent on which day.
    public record Urgency(Rag rag, LocalDate on) {}

    public CaseQuery {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("a page has 1 to 100 rows: " + limit);
        }
    }

    /// Whoever runs it.
    public CaseQuery(
            Optional<Set<AreaId>> within,
            Optional<String> area,
            Optional<String> status,
            Optional<String> stage,
            Optional<String> team,
            Optional<String> text,
            Optional<Urgency> urgency,
            Optional<LocalDate> receivedFrom,
            Optional<LocalDate> receivedTo,
            Order order,
            Optional<String> after,
            int limit) {
        this(
                within,
                area,
                status,
                stage,
                team,
                text,
                urgency,
                receivedFrom,
                receivedTo,
                order,
                after,
                limit,
                Optional.empty());
    }

    /// In the order of references.
    public CaseQuery(
            Optional<String> area,
            Optional<String> status,
            Optional<String> stage,
            Optional<String> team,
            Optional<String> text,
            Optional<String> after,
            int limit) {
        this(
                Optional.empty(),
                area,
                status,
                stage,
                team,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.REFERENCE,
                after,
                limit);
    }

    /// The same, in these areas at most.
    public CaseQuery within(Set<AreaId> areas) {
        return of(Optional.of(Set.copyOf(areas)), officer);
    }

    /// The same, of one officer only, where one is given.
    public CaseQuery of(Optional<String> officer) {
        return of(within, officer);
    }

    private CaseQuery of(Optional<Set<AreaId>> within, Optional<String> officer) {
        return new CaseQuery(
                within,
                area,
                status,
                stage,
                team,
                text,
                urgency,
                receivedFrom,
                receivedTo,
                order,
                after,
                limit,
                officer);
    }
}
