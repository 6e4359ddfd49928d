package org.redress.core.access;

import java.util.Optional;
import java.util.function.Predicate;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Equality;
import org.redress.core.casework.EqualityDesk.Replaced;
import org.redress.core.complaint.Reference;

/// Equality data as their keepers may see and enter them, and nobody else.
///
/// @param officer who asks
/// @param casework all of it
public record PermittedEquality(Officer officer, Casework casework) {

    /// What is stated for a complaint; empty for one that is not theirs, or not there.
    public Optional<Equality> find(Reference complaint) {
        return may(complaint) ? casework.equality().find(complaint) : Optional.empty();
    }

    /// Puts answers in place of those that there are, where these are the ones that were seen. One
    /// that is not theirs is as one that is not there.
    public Replaced replace(Reference complaint, Predicate<Equality> seen, Equality answers) {
        return may(complaint)
                ? casework.equality().replace(complaint, seen, answers)
                : new Replaced.NoSuchCase();
    }

    private boolean may(Reference complaint) {
        return casework.reader()
                .areaOf(complaint)
                .filter(area -> officer.may(Permission.EQUALITY, area))
                .isPresent();
    }
}
