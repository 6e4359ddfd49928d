package org.redress.core.casework;

import java.util.Optional;

/// Equality data of a complainant, in the council's own words. Kept apart from the case, in a table
/// of its own.
public record Equality(
        Optional<String> gender,
        Optional<String> ageBand,
        Optional<String> ethnicity,
        Optional<String> disability) {

    public static final Equality NOT_STATED =
            new Equality(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
