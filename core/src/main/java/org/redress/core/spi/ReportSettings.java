package org.redress.core.spi;

import java.util.List;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;

/// What an area's reports are declared from.
///
/// @param area the area as the authority has set it up
/// @param council whose complaints these are
/// @param areas every area of the installation, in the order of their ids, for a report over all
public record ReportSettings(AreaSettings area, Council council, List<Outline> areas) {

    public ReportSettings {
        areas = List.copyOf(areas);
    }

    /// What a report over all areas may know of one.
    public record Outline(AreaId id, String label, List<Kind> kinds, List<Team> teams) {

        public Outline {
            kinds = List.copyOf(kinds);
            teams = List.copyOf(teams);
        }
    }
}
