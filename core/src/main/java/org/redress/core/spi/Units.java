package org.redress.core.spi;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.core.complaint.TeamCode;

/// Which of an area's teams belong to which larger units.
public final class Units {

    private final Map<TeamCode, Team> teams = new LinkedHashMap<>();

    /// The units of these teams.
    ///
    /// @param teams in order; of two with one code, the first
    public Units(List<Team> teams) {
        teams.forEach(team -> this.teams.putIfAbsent(team.code(), team));
    }

    /// The teams that belong to no larger unit, in order.
    public List<Team> largest() {
        return teams.values().stream().filter(team -> team.within().isEmpty()).toList();
    }

    /// The unit at the top of what the team belongs to: itself where it belongs to none.
    public Team largestOf(Team team) {
        Team unit = team;
        Optional<Team> larger = above(unit);
        while (larger.isPresent()) {
            unit = larger.get();
            larger = above(unit);
        }
        return unit;
    }

    /// Whether the team belongs to itself, through however many others.
    boolean isCircular(Team team) {
        Set<TeamCode> seen = new HashSet<>();
        Optional<Team> next = Optional.of(team);
        while (next.isPresent()) {
            if (!seen.add(next.get().code())) {
                return true;
            }
            next = above(next.get());
        }
        return false;
    }

    /// The unit that the team directly belongs to, if it is one of these.
    Optional<Team> above(Team team) {
        return team.within().flatMap(code -> Optional.ofNullable(teams.get(code)));
    }
}
