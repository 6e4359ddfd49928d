package org.redress.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Outcome;
import org.redress.core.spi.ConcernCategory;

/// Gives the stage records their concerns, such that the published issues of each team come out in
/// the year that has them, and something plausible in the others.
final class ConcernDraw {

    private final Dice dice;
    private final List<ConcernCategory> categories;
    private final int year;
    private final Map<String, AreaTargets.TeamTargets> targets;
    private final String otherTeams;

    /// @param otherTeams the column under which teams without one of their own are counted
    ConcernDraw(
            Dice dice,
            List<ConcernCategory> categories,
            int year,
            Map<String, AreaTargets.TeamTargets> targets,
            String otherTeams) {
        this.dice = dice;
        this.categories = categories;
        this.year = year;
        this.targets = targets;
        this.otherTeams = otherTeams;
    }

    void draw(List<PlannedCase> cases) {
        targets.forEach(
                (column, target) -> published(recordsOf(cases, column, targets.keySet()), target));
        for (PlannedCase planned : cases) {
            planned.stages().forEach(this::plausible);
        }
    }

    private List<StageSlot> recordsOf(List<PlannedCase> cases, String column, Set<String> columns) {
        List<StageSlot> records = new ArrayList<>();
        for (PlannedCase planned : cases) {
            String team = planned.team().value();
            if ((columns.contains(team) ? team : otherTeams).equals(column)) {
                planned.stages().stream().filter(this::isPublished).forEach(records::add);
            }
        }
        return dice.shuffled(records);
    }

    private boolean isPublished(StageSlot slot) {
        return slot.year() == year && slot.outcome().isUpheldInAnyPart();
    }

    private void published(List<StageSlot> records, AreaTargets.TeamTargets target) {
        List<String> issues = new ArrayList<>();
        target.issues()
                .forEach((category, count) -> {
                    for (int i = 0; i < count; i++) {
                        issues.add(category);
                    }
                });
        int next = 0;
        for (String issue : dice.shuffled(issues)) {
            StageSlot slot = records.get(next++ % records.size());
            slot.concerns().add(new PlannedConcern(new CategoryCode(issue), finding(slot)));
        }
    }

    private Outcome finding(StageSlot slot) {
        boolean whole = slot.outcome() == Outcome.UPHELD || dice.chance(40);
        return whole ? Outcome.UPHELD : Outcome.PARTIALLY_UPHELD;
    }

    /// What the table does not count: concerns that were not upheld, and those of the other years.
    private void plausible(StageSlot slot) {
        boolean counted = !targets.isEmpty() && isPublished(slot);
        if (counted ? dice.chance(30) : true) {
            boolean upheld = !counted && slot.outcome().isUpheldInAnyPart();
            Outcome finding = upheld ? finding(slot) : Outcome.NOT_UPHELD;
            slot.concerns().add(new PlannedConcern(dice.pick(categories).code(), finding));
        }
    }
}
