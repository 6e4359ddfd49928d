package org.redress.core.spi;

import org.redress.core.complaint.TeamCode;

/// A team of a service area.
///
/// @param code as it stands in stored data; never reused for another team
/// @param label what people call it
public record Team(TeamCode code, String label) {

    public static Team of(String code, String label) {
        return new Team(new TeamCode(code), label);
    }
}
