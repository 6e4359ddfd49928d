package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.redress.core.complaint.Rag;
import org.redress.core.complaint.RagDates;
import org.redress.core.procedure.AreaId;

/// What to list. Every part that is given narrows the list.
///
/// @param within the areas that may be looked at; empty for all
/// @param area an area's id
/// @param status a status, lower-case with hyphens
/// @param stage the stage it is at now
/// @param team a team's code
/// @param outcome the outcome of the last response, lower-case with hyphens
/// @param text words to find in the reference, the complainant's name or the subject
/// @param urgency how urgent the open stage's response is
/// @param receivedFrom the first day of receipt
/// @param receivedTo the last day of receipt
/// @param sorting in which order they come
/// @param after where the page starts: in the order of references, the one before; else what
///   [Page#next()] or [Order#place(CaseSummary)] gave
/// @param limit 1 to 500
/// @param officer the id of the officer who runs it
public record CaseQuery(
        Optional<Set<AreaId>> within,
        Optional<String> area,
        Optional<String> status,
        Optional<String> stage,
        Optional<String> team,
        Optional<String> outcome,
        Optional<String> text,
        Optional<Urgency> urgency,
        Optional<LocalDate> receivedFrom,
        Optional<LocalDate> receivedTo,
        Sorting sorting,
        Optional<String> after,
        int limit,
        Optional<String> officer) {

    private static final int MOST = 500;

    /// What a list goes by; cases that are alike in it come in the order of their references.
    public enum Order {
        REFERENCE,
        RECEIVED,
        /// The area, then the stage.
        STAGE,
        /// The team's code.
        TEAM,
        /// The next deadline; those that have none come last, whichever way the list goes.
        DUE,
        /// By when to respond; those of which no response is due come last, whichever way the list
        /// goes.
        RESPONSE;

        static final String BETWEEN = "~";

        /// A case's place in such a list, fit for an address: the next page starts after it.
        public String place(CaseSummary of) {
            return switch (this) {
                case REFERENCE -> of.reference();
                case RECEIVED -> joined(of.receivedOn().toString(), of.reference());
                case STAGE -> joined(of.area(), of.stage().orElse(""), of.reference());
                case TEAM -> joined(of.team().orElse(""), of.reference());
                case DUE -> joined(day(of.nextDeadline()), of.reference());
                case RESPONSE -> joined(day(of.response().map(RagDates::due)), of.reference());
            };
        }

        private static String joined(String... parts) {
            return String.join(BETWEEN, parts);
        }

        private static String day(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("");
        }
    }

    /// An order, and whether it goes from the last to the first.
    ///
    /// @param backwards whether it is read from a place towards the start
    public record Sorting(Order order, boolean descending, boolean backwards) {

        public Sorting(Order order, boolean descending) {
            this(order, descending, false);
        }

        /// The other way about.
        public Sorting reversed() {
            return new Sorting(order, !descending);
        }
    }

    /// How urgent on which day.
    public record Urgency(Rag rag, LocalDate on) {}

    public CaseQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to 500 rows: " + limit);
        }
    }

    /// Whoever runs it.
    public CaseQuery(
            Optional<Set<AreaId>> within,
            Optional<String> area,
            Optional<String> status,
            Optional<String> stage,
            Optional<String> team,
            Optional<String> outcome,
            Optional<String> text,
            Optional<Urgency> urgency,
            Optional<LocalDate> receivedFrom,
            Optional<LocalDate> receivedTo,
            Sorting sorting,
            Optional<String> after,
            int limit) {
        this(
                within,
                area,
                status,
                stage,
                team,
                outcome,
                text,
                urgency,
                receivedFrom,
                receivedTo,
                sorting,
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
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Sorting(Order.REFERENCE, false),
                after,
                limit);
    }

    /// The same, in these areas at most.
    public CaseQuery within(Set<AreaId> areas) {
        return with(Optional.of(Set.copyOf(areas)), sorting, after, limit, officer);
    }

    /// A page of the same, from a place on or from the start.
    public CaseQuery page(Optional<String> from, int rows) {
        return with(within, sorting, from, rows, officer);
    }

    /// What comes before a place, the nearest first.
    public CaseQuery before(String place) {
        Sorting back = new Sorting(sorting.order(), sorting.descending(), true);
        return with(within, back, Optional.of(place), limit, officer);
    }

    /// The same, of one officer only, where one is given.
    public CaseQuery of(Optional<String> runBy) {
        return with(within, sorting, after, limit, runBy);
    }

    private CaseQuery with(
            Optional<Set<AreaId>> areas,
            Sorting sorted,
            Optional<String> place,
            int rows,
            Optional<String> runBy) {
        return new CaseQuery(
                areas,
                area,
                status,
                stage,
                team,
                outcome,
                text,
                urgency,
                receivedFrom,
                receivedTo,
                sorted,
                place,
                rows,
                runBy);
    }
}
