package org.redress.core.spi;

import java.util.List;
import org.redress.core.procedure.Procedure;

/// An area as this authority has set it up: its own targets, its own vocabulary where it replaced
/// the default.
///
/// @param procedures the area's procedures with the authority's targets
/// @param teams in order
/// @param categories in order
public record AreaSettings(
        List<Procedure> procedures, List<Team> teams, List<ConcernCategory> categories) {

    public AreaSettings {
        procedures = List.copyOf(procedures);
        teams = List.copyOf(teams);
        categories = List.copyOf(categories);
    }
}
