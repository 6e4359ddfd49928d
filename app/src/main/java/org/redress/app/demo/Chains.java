package org.redress.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Outcome;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;

/// Makes the stage records of the published years, and joins each later stage to the one it came
/// from: most in the same year, some from the year before.
final class Chains {

    private static final int FROM_THE_YEAR_BEFORE = 3;

    private final Dice dice;
    private final Procedure procedure;
    private final YearDays days;
    private final List<StageSlot> slots = new ArrayList<>();

    Chains(Dice dice, Procedure procedure, YearDays days) {
        this.dice = dice;
        this.procedure = procedure;
        this.days = days;
    }

    /// Every stage record, joined and dated.
    List<StageSlot> make(Map<Integer, AreaTargets.YearTargets> years) {
        years.forEach(this::slotsOf);
        for (Stage stage : procedure.stages().subList(1, procedure.stages().size())) {
            years.keySet().forEach(year -> join(stage, year));
        }
        slots.stream().filter(StageSlot::isLast).forEach(last -> days.place(last.chain(), dice));
        return slots;
    }

    private void slotsOf(int year, AreaTargets.YearTargets targets) {
        for (AreaTargets.StageTargets stage : targets.stages()) {
            List<Integer> drawn =
                    new ArrayList<>(new DaysDraw(dice).draw(stage.bands(), stage.meanDays()));
            List<Outcome> outcomes = new ArrayList<>();
            stage.outcomes()
                    .forEach((outcome, count) -> {
                        for (int i = 0; i < count; i++) {
                            outcomes.add(Words.outcome(outcome));
                        }
                    });
            Stage declared = procedure.stage(Words.stage(stage.stage())).orElseThrow();
            slotsOf(year, declared, outcomes, drawn);
            for (int i = 0; i < stage.open(); i++) {
                slots.add(StageSlot.stillOpen(declared.id(), year, dice.between(135, 170)));
            }
        }
    }

    /// Where the bands leave the withdrawn ones out, those took a few days of their own.
    private void slotsOf(int year, Stage stage, List<Outcome> outcomes, List<Integer> drawn) {
        boolean withdrawnApart = drawn.size() < outcomes.size();
        int next = 0;
        for (Outcome outcome : outcomes) {
            boolean apart = withdrawnApart && outcome == Outcome.WITHDRAWN;
            slots.add(
                    new StageSlot(
                            stage.id(),
                            year,
                            outcome,
                            apart ? dice.between(3, 15) : drawn.get(next++)));
        }
    }

    private void join(Stage stage, int year) {
        List<StageSlot> wanting =
                dice.shuffled(
                        slots.stream()
                                .filter(slot ->
                                        slot.stage().equals(stage.id()) && slot.year() == year)
                                .toList());
        int done = 0;
        for (StageSlot slot : wanting) {
            int from = done++ < FROM_THE_YEAR_BEFORE ? year - 1 : year;
            StageSlot before =
                    candidate(slot, stage, from)
                            .or(() -> candidate(slot, stage, 2 * year - 1 - from))
                            .orElseGet(() -> invented(stage, year - 1));
            slot.follow(before);
        }
    }

    private Optional<StageSlot> candidate(StageSlot slot, Stage stage, int year) {
        Stage earlier = procedure.before(stage.id()).orElseThrow();
        return dice.shuffled(slots).stream()
                .filter(before -> before.stage().equals(earlier.id()) && before.year() == year)
                .filter(StageSlot::canEscalate)
                .filter(before -> days.fits(with(before.chain(), slot)))
                .findFirst();
    }

    /// An earlier year has no published table, so its records are as many as the later ones need.
    private StageSlot invented(Stage stage, int year) {
        Stage earlier = procedure.before(stage.id()).orElseThrow();
        boolean first = procedure.before(earlier.id()).isEmpty();
        StageSlot slot =
                new StageSlot(earlier.id(), year, Outcome.PARTIALLY_UPHELD, first ? 12 : 40);
        if (!first) {
            slot.follow(invented(earlier, year));
        }
        slots.add(slot);
        return slot;
    }

    private static List<StageSlot> with(List<StageSlot> chain, StageSlot last) {
        List<StageSlot> all = new ArrayList<>(chain);
        all.add(last);
        return all;
    }
}
