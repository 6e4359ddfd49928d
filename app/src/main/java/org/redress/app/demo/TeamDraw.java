package org.redress.app.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.TeamCode;
import org.redress.core.spi.Team;

/// Gives every complaint a team, such that the table of one year has for each team the published
/// number of records, upheld and partly upheld ones.
final class TeamDraw {

    private final Dice dice;
    private final List<Team> teams;
    private final int year;
    private final Map<String, Room> rooms = new HashMap<>();

    /// @param year the year whose table is to come out
    /// @param targets by team, or by the group under which the other teams go
    TeamDraw(Dice dice, List<Team> teams, int year, Map<String, AreaTargets.TeamTargets> targets) {
        this.dice = dice;
        this.teams = teams;
        this.year = year;
        targets.forEach((team, target) -> rooms.put(team, new Room(target)));
    }

    /// What is still to be filled of a team's figures.
    private static final class Room {
        private long upheld;
        private long partly;
        private long others;

        Room(AreaTargets.TeamTargets target) {
            upheld = target.upheld();
            partly = target.partiallyUpheld();
            others = target.received() - upheld - partly;
        }

        boolean takes(Need need) {
            return need.upheld <= upheld && need.partly <= partly && need.others <= others;
        }

        void take(Need need) {
            upheld -= need.upheld;
            partly -= need.partly;
            others -= need.others;
        }

        long left() {
            return upheld + partly + others;
        }
    }

    /// What a complaint fills of its team's figures.
    private record Need(List<StageSlot> chain, long upheld, long partly, long others) {

        long size() {
            return upheld + partly + others;
        }
    }

    /// Every chain with its team. The larger a chain's need, the earlier it chooses.
    List<PlannedCase> draw(List<List<StageSlot>> chains) {
        List<PlannedCase> cases = new ArrayList<>();
        dice.shuffled(chains).stream()
                .map(this::need)
                .sorted(Comparator.comparingLong(Need::size).reversed())
                .forEach(need -> cases.add(new PlannedCase(team(need), need.chain())));
        return cases;
    }

    private Need need(List<StageSlot> chain) {
        return new Need(
                chain,
                PlannedCase.count(chain, year, Outcome.UPHELD),
                PlannedCase.count(chain, year, Outcome.PARTIALLY_UPHELD),
                PlannedCase.count(chain, year, Outcome.NOT_UPHELD, Outcome.WITHDRAWN));
    }

    private TeamCode team(Need need) {
        if (need.size() == 0 || rooms.isEmpty()) {
            return dice.pick(teams).code();
        }
        Map.Entry<String, Room> column =
                roomiest(need)
                        .orElseThrow(() -> new IllegalStateException("no team has room left"));
        column.getValue().take(need);
        return within(column.getKey());
    }

    private Optional<Map.Entry<String, Room>> roomiest(Need need) {
        return rooms.entrySet().stream()
                .filter(entry -> entry.getValue().takes(need))
                .max(
                        Comparator.<Map.Entry<String, Room>>comparingLong(
                                        entry -> entry.getValue().left())
                                .thenComparing(Map.Entry::getKey));
    }

    /// The group of the other teams stands for all teams that have no column of their own.
    private TeamCode within(String column) {
        List<TeamCode> members =
                teams.stream()
                        .map(Team::code)
                        .filter(code ->
                                code.value().equals(column)
                                        || (isOther(column) && !rooms.containsKey(code.value())))
                        .toList();
        return dice.pick(members);
    }

    private boolean isOther(String column) {
        return teams.getLast().code().value().equals(column);
    }
}
