package org.redress.core.spi;

import java.util.Optional;
import org.redress.core.complaint.TeamCode;

/// A team of a service area, or a larger unit that teams belong to, such as a directorate.
///
/// @param code as it stands in stored data; never reused for another team
/// @param label what people call it
/// @param within the larger unit that it belongs to, which is a team of the same area; empty where
///   it stands by itself
public record Team(TeamCode code, String label, Optional<TeamCode> within) {

    public static Team of(String code, String label) {
        return new Team(new TeamCode(code), label, Optional.empty());
    }

    /// The team as a part of a larger unit.
    public Team within(String unit) {
        return new Team(code, label, Optional.of(new TeamCode(unit)));
    }
}
