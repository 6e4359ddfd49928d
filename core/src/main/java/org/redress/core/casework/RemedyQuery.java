package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.redress.core.procedure.AreaId;

/// Which remedies to list of those agreed and not done, by the day on which they are due; those
/// without a day come last. Every part that is given narrows the list.
///
/// @param within the areas that may be looked at; empty for all
/// @param area an area's id
/// @param team a team's code
/// @param overdue those only whose day has passed
/// @param after the place after which the page starts
/// @param limit 1 to 100
public record RemedyQuery(
        Optional<Set<AreaId>> within,
        Optional<String> area,
        Optional<String> team,
        boolean overdue,
        Optional<Place> after,
        int limit) {

    public RemedyQuery {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("a page has 1 to 100 rows: " + limit);
        }
    }

    /// The same, in these areas at most.
    public RemedyQuery within(Set<AreaId> areas) {
        return new RemedyQuery(Optional.of(Set.copyOf(areas)), area, team, overdue, after, limit);
    }

    /// A remedy's place in the list.
    ///
    /// @param day on which it is due; empty for none
    /// @param remedy its number within the complaint
    public record Place(Optional<LocalDate> day, String reference, int remedy) {}
}
