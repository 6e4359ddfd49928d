package org.redress.core.casework;

import java.util.Optional;
import java.util.Set;
import org.redress.core.procedure.AreaId;

/// Which to list of the letters that are approved and have not gone.
///
/// @param within the areas whose cases are looked at, and no others
/// @param team the code of the team that has the case; empty for any
/// @param officer the id of the officer who runs the case; empty for any
/// @param after where the page starts
/// @param limit 1 to 100
public record LettersToSend(
        Set<AreaId> within,
        Optional<String> team,
        Optional<String> officer,
        Optional<String> after,
        int limit) {

    public LettersToSend {
        within = Set.copyOf(within);
    }

    /// In no area yet: [#within(Set)] says in which.
    public static LettersToSend of(
            Optional<String> team, Optional<String> officer, Optional<String> after, int limit) {
        return new LettersToSend(Set.of(), team, officer, after, limit);
    }

    /// The same, in these areas.
    public LettersToSend within(Set<AreaId> areas) {
        return new LettersToSend(areas, team, officer, after, limit);
    }
}
