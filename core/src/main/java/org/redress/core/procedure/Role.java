package org.redress.core.procedure;

import java.util.Set;
import org.redress.core.calendar.Source;

/// A part that people take in a stage, with who may take it.
///
/// @param id its id
/// @param label what officers call it
/// @param people how many people hold it
/// @param independent whether each must be declared independent of the council (neither member nor
///   officer, nor the spouse or civil partner of one)
/// @param notAlso roles, in this stage or an earlier one, whose holders may not take this part
/// @param needed whether the stage's response waits for it to be filled
/// @param source where the rule stands
public record Role(
        RoleId id,
        String label,
        int people,
        boolean independent,
        Set<RoleId> notAlso,
        boolean needed,
        Source source) {

    public Role {
        if (people < 1) {
            throw new IllegalArgumentException("a role is held by at least one person: " + id);
        }
        notAlso = Set.copyOf(notAlso);
    }
}
