package org.redress.app.demo;

import java.util.List;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.TeamCode;

/// A complaint that the demonstration is going to have.
///
/// @param stages from the first to the last asked for
record PlannedCase(TeamCode team, List<StageSlot> stages) {

    PlannedCase {
        stages = List.copyOf(stages);
    }

    /// How many of its stage records of a year have one of the outcomes.
    static long count(List<StageSlot> stages, int year, Outcome... outcomes) {
        List<Outcome> wanted = List.of(outcomes);
        return stages.stream()
                .filter(slot -> slot.year() == year && wanted.contains(slot.outcome()))
                .count();
    }
}
