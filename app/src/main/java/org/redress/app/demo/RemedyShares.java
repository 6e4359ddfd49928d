package org.redress.app.demo;

import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.RemedyKind;

/// Gives an upheld record the remedies that such records usually have.
final class RemedyShares {

    private static final int FINANCIAL_PERCENT = 4;

    private static final List<Share> SHARES =
            List.of(
                    new Share(RemedyKind.APOLOGY, 88),
                    new Share(RemedyKind.EXPLANATION, 25),
                    new Share(RemedyKind.SERVICE_PROVIDED, 46),
                    new Share(RemedyKind.DECISION_CHANGED, 5),
                    new Share(RemedyKind.RECORD_AMENDED, 6),
                    new Share(RemedyKind.PRACTICE_CHANGED, 11));

    private final Dice dice;

    RemedyShares(Dice dice) {
        this.dice = dice;
    }

    private record Share(RemedyKind kind, int percent) {}

    void draw(StageSlot slot) {
        if (slot.outcome().isUpheldInAnyPart()) {
            SHARES.stream()
                    .filter(share -> dice.chance(share.percent()))
                    .forEach(share -> add(slot, share.kind(), Optional.empty()));
            if (dice.chance(FINANCIAL_PERCENT)) {
                add(slot, RemedyKind.FINANCIAL, Optional.of(dice.between(2, 30) * 1_000L));
            }
        }
    }

    private static void add(StageSlot slot, RemedyKind kind, Optional<Long> pence) {
        slot.remedies().add(new PlannedRemedy(kind, pence));
    }
}
