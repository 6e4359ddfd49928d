package org.redress.core.store;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseSummary;

/// The order of a list of complaints, in which every place is one complaint's.
enum CaseOrder {
    REFERENCE,
    NEWEST,
    OLDEST,
    DUE;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final String DAY = "coalesce(%s.next_deadline, date '9999-12-31')";

    static CaseOrder of(CaseQuery query) {
        return switch (query.order()) {
            case REFERENCE -> REFERENCE;
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case DUE -> DUE;
        };
    }

    /// As SQL, of the rows of a table.
    String by(String table) {
        return switch (this) {
            case REFERENCE -> "%1$s.reference".formatted(table);
            case NEWEST -> "%1$s.received_on desc, %1$s.reference desc".formatted(table);
            case OLDEST -> "%1$s.received_on, %1$s.reference".formatted(table);
            case DUE -> DAY.formatted(table) + ", %1$s.reference".formatted(table);
        };
    }

    /// The condition that a complaint comes after a place.
    String after() {
        return switch (this) {
            case REFERENCE -> "complaint.reference > :after";
            case NEWEST -> "(complaint.received_on, complaint.reference) < (:afterDay, :after)";
            case OLDEST -> "(complaint.received_on, complaint.reference) > (:afterDay, :after)";
            case DUE ->
                    "("
                            + DAY.formatted("complaint")
                            + ", complaint.reference) > (:afterDay, :after)";
        };
    }

    /// The place of a complaint, fit for an address.
    String place(CaseSummary complaint) {
        return day(complaint).map(day -> day + DayPlace.BETWEEN).orElse("") + complaint.reference();
    }

    private Optional<LocalDate> day(CaseSummary complaint) {
        return switch (this) {
            case REFERENCE -> Optional.empty();
            case NEWEST, OLDEST -> Optional.of(complaint.receivedOn());
            case DUE -> Optional.of(complaint.nextDeadline().orElse(NEVER));
        };
    }
}
