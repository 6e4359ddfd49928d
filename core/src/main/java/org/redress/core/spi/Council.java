package org.redress.core.spi;

import java.util.OptionalInt;

/// The council whose complaints these are.
///
/// @param name in full, as on a report's cover
/// @param shortName as in a table beside other councils; the slug of it is its row's id
/// @param population its residents, where known: shares per 1,000 residents need it
public record Council(String name, String shortName, OptionalInt population) {

    /// An invented council, for a trial.
    public static final Council INVENTED =
            new Council("Ambleford City Council", "Ambleford", OptionalInt.of(248_300));
}
