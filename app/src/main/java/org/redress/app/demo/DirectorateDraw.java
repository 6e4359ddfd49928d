package org.redress.app.demo;

import java.util.ArrayList;
import java.util.List;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ConcernCategory;

/// Draws the stages of a formal complaint as a directorate usually handles it: mostly in time, and
/// now and then late, put off, withdrawn or taken further.
final class DirectorateDraw {

    private static final int ACKNOWLEDGED_BY = 5;
    private static final int IN_TIME_PERCENT = 90;
    private static final int WITHDRAWN_PERCENT = 6;
    private static final int TAKEN_FURTHER_PERCENT = 11;
    private static final int DIRECTORATE_ITSELF_PERCENT = 8;
    private static final int TARGET = 10;

    private final Dice dice;
    private final Procedure procedure;
    private final AreaSettings settings;
    private final RemedyShares remedies;

    DirectorateDraw(Dice dice, Procedure procedure, AreaSettings settings) {
        this.dice = dice;
        this.procedure = procedure;
        this.settings = settings;
        this.remedies = new RemedyShares(dice);
    }

    /// A complaint received on a day, and perhaps taken further.
    PlannedCase draw(DirectorateTargets.Directorate by, int received) {
        List<StageSlot> chain = new ArrayList<>();
        chain.add(slot(by, procedure.first(), received, TARGET));
        procedure.stages().stream().skip(1).forEach(stage -> further(by, stage, chain));
        return new PlannedCase(team(by), chain);
    }

    /// A complaint that ends with the answer at the first stage.
    PlannedCase answeredOnce(DirectorateTargets.Directorate by, int received) {
        StageSlot slot;
        do {
            slot = slot(by, procedure.first(), received, TARGET);
        } while (slot.outcome() == Outcome.WITHDRAWN);
        return new PlannedCase(team(by), List.of(slot));
    }

    /// The directorate itself, or one of its services.
    TeamCode team(DirectorateTargets.Directorate by) {
        List<TeamCode> services =
                by.services().stream().map(TeamCode::new).filter(this::isKnown).toList();
        return services.isEmpty() || dice.chance(DIRECTORATE_ITSELF_PERCENT)
                ? new TeamCode(by.team())
                : dice.pick(services);
    }

    private boolean isKnown(TeamCode team) {
        return settings.teams().stream().anyMatch(known -> known.code().equals(team));
    }

    private void further(DirectorateTargets.Directorate by, Stage stage, List<StageSlot> chain) {
        StageSlot before = chain.getLast();
        if (before.canEscalate() && dice.chance(TAKEN_FURTHER_PERCENT)) {
            int asked = before.requested() + before.days() + dice.between(2, 18);
            StageSlot slot = slot(by, stage, asked, 2 * TARGET);
            slot.follow(before);
            chain.add(slot);
        }
    }

    private StageSlot slot(
            DirectorateTargets.Directorate by, Stage stage, int requested, int target) {
        boolean withdrawn = dice.chance(WITHDRAWN_PERCENT);
        int acknowledged =
                dice.chance(IN_TIME_PERCENT)
                        ? dice.between(1, ACKNOWLEDGED_BY)
                        : dice.between(ACKNOWLEDGED_BY + 1, 2 * ACKNOWLEDGED_BY);
        int days =
                withdrawn
                        ? dice.between(2, target)
                        : Math.min(acknowledged, ACKNOWLEDGED_BY) + answer(by, target);
        Outcome outcome = withdrawn ? Outcome.WITHDRAWN : outcome(by);
        StageSlot slot = new StageSlot(stage.id(), 0, outcome, days);
        slot.requestedOn(requested);
        slot.acknowledgeAfter(Math.min(acknowledged, days));
        concerns(slot);
        remedies.draw(slot);
        return slot;
    }

    private int answer(DirectorateTargets.Directorate by, int target) {
        if (dice.chance(by.inTime())) {
            return dice.between(2, target);
        }
        return dice.chance(75)
                ? dice.between(target + 1, 2 * target)
                : dice.between(2 * target + 1, 3 * target);
    }

    private Outcome outcome(DirectorateTargets.Directorate by) {
        boolean upheld = dice.chance(by.upheld());
        boolean whole = dice.chance(55);
        return upheld ? whole ? Outcome.UPHELD : Outcome.PARTIALLY_UPHELD : Outcome.NOT_UPHELD;
    }

    private void concerns(StageSlot slot) {
        Outcome finding = slot.outcome() == Outcome.WITHDRAWN ? Outcome.NOT_UPHELD : slot.outcome();
        slot.concerns().add(new PlannedConcern(category(), finding));
        if (dice.chance(25)) {
            Outcome second = finding == Outcome.UPHELD ? finding : Outcome.NOT_UPHELD;
            slot.concerns().add(new PlannedConcern(category(), second));
        }
    }

    /// The first of the vocabulary are raised most.
    private CategoryCode category() {
        List<ConcernCategory> categories = settings.categories();
        int last = categories.size() - 1;
        int at = Math.min(dice.between(0, last), dice.between(0, last));
        return categories.get(at).code();
    }
}
