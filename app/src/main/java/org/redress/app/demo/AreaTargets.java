package org.redress.app.demo;

import java.util.List;
import java.util.Map;

/// What an area's published tables say, in the demonstration's own form.
///
/// @param area the area's id
/// @param kind the kind that its tables count by stage
record AreaTargets(String area, String kind, List<YearTargets> years) {

    /// A year of it.
    ///
    /// @param kinds how many complaints of the other kinds
    /// @param complimentsByTeam where published, and then adding up to `compliments`
    /// @param remedies how many stage records have each kind of remedy, where published
    /// @param teams what the table of reasons says of each team or group, where published
    record YearTargets(
            String year,
            Map<String, Integer> kinds,
            List<StageTargets> stages,
            Payments payments,
            int compliments,
            Map<String, Integer> complimentsByTeam,
            int comments,
            Map<String, Integer> remedies,
            Map<String, TeamTargets> teams) {}

    /// @param open how many were still open when the tables were drawn, in neither the outcomes nor
    ///   the bands
    /// @param meanDays the mean of the days of the others, or 0 where it is not published
    record StageTargets(
            String stage,
            Map<String, Integer> outcomes,
            int open,
            int meanDays,
            List<Band> bands) {}

    /// How many records were closed in `from` to `to` working days.
    record Band(int from, int to, int records) {}

    /// Financial remedies that the council determined: on how many records, and how much in all.
    record Payments(int records, int pounds) {}

    /// @param issues concerns upheld or partly upheld, by category
    record TeamTargets(
            int received, int upheld, int partiallyUpheld, Map<String, Integer> issues) {}
}
