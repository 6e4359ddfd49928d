package org.redress.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.RemedyKind;

/// Gives the stage records their remedies, such that the published numbers and pounds of each year
/// come out.
final class RemedyDraw {

    /// Where a year's table does not say, the share of upheld records that has the remedy, in
    /// percent.
    private static final Map<RemedyKind, Integer> USUAL =
            Map.of(
                    RemedyKind.APOLOGY,
                    92,
                    RemedyKind.SERVICE_PROVIDED,
                    36,
                    RemedyKind.PRACTICE_CHANGED,
                    33);

    private final Dice dice;

    RemedyDraw(Dice dice) {
        this.dice = dice;
    }

    /// @param records every stage record of the year
    void draw(List<StageSlot> records, AreaTargets.YearTargets year) {
        List<StageSlot> upheld =
                records.stream().filter(slot -> slot.outcome().isUpheldInAnyPart()).toList();
        for (RemedyKind kind :
                List.of(
                        RemedyKind.APOLOGY,
                        RemedyKind.SERVICE_PROVIDED,
                        RemedyKind.PRACTICE_CHANGED)) {
            int wanted =
                    Optional.ofNullable(year.remedies().get(Words.word(kind)))
                            .orElse(upheld.size() * USUAL.getOrDefault(kind, 0) / 100);
            dice.shuffled(upheld).stream()
                    .limit(wanted)
                    .forEach(
                            slot -> slot.remedies().add(new PlannedRemedy(kind, Optional.empty())));
        }
        payments(dice.shuffled(upheld), year.payments());
    }

    private void payments(List<StageSlot> upheld, AreaTargets.Payments payments) {
        int at = 0;
        for (long pence : shares(payments)) {
            upheld.get(at++)
                    .remedies()
                    .add(new PlannedRemedy(RemedyKind.FINANCIAL, Optional.of(pence)));
        }
    }

    /// Splits the pounds into so many amounts, the last taking what is left.
    private List<Long> shares(AreaTargets.Payments payments) {
        List<Long> shares = new ArrayList<>();
        long left = payments.pounds() * 100L;
        for (int more = payments.records() - 1; more >= 0; more--) {
            long even = left / (more + 1);
            long share =
                    more == 0
                            ? left
                            : Math.max(5_000, even * dice.between(40, 140) / 100 / 2_500 * 2_500);
            shares.add(share);
            left -= share;
        }
        return shares;
    }
}
