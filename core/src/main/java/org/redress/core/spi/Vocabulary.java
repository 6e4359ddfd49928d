package org.redress.core.spi;

import java.util.List;
import java.util.Map;
import org.redress.core.procedure.AreaId;

/// An authority's own teams and concern categories, in place of the ones that the areas come with.
///
/// @param teams by area, for the areas whose teams are replaced
/// @param categories by area, for the areas whose categories are replaced
public record Vocabulary(
        Map<AreaId, List<Team>> teams, Map<AreaId, List<ConcernCategory>> categories) {

    public static final Vocabulary SHIPPED = new Vocabulary(Map.of(), Map.of());

    public Vocabulary {
        teams = Map.copyOf(teams);
        categories = Map.copyOf(categories);
    }
}
