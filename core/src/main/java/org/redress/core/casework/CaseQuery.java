package org.redress.core.casework;

import java.util.Optional;

/// What to list. Every part that is given narrows the list.
///
/// @param area an area's id
/// @param status a status, lower-case with hyphens
/// @param stage the stage it is at now
/// @param team a team's code
/// @param text words to find in the reference, the complainant's name or the subject
/// @param after the reference after which the page starts (references in order)
/// @param limit 1 to 100
public record CaseQuery(
        Optional<String> area,
        Optional<String> status,
        Optional<String> stage,
        Optional<String> team,
        Optional<String> text,
        Optional<String> after,
        int limit) {

    public CaseQuery {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("a page has 1 to 100 rows: " + limit);
        }
    }
}
