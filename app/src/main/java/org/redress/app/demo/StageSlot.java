package org.redress.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Outcome;
import org.redress.core.procedure.StageId;

/// A stage record that the demonstration is going to have. Filled in step by step while the council
/// is planned.
final class StageSlot {

    private final StageId stage;
    private final int year;
    private final Outcome outcome;
    private final int days;
    private final List<PlannedConcern> concerns = new ArrayList<>();
    private final List<PlannedRemedy> remedies = new ArrayList<>();
    private Optional<StageSlot> before = Optional.empty();
    private boolean escalated;
    private int requested;

    /// @param year the year in which its financial year starts
    /// @param days working days from the request to the closure
    StageSlot(StageId stage, int year, Outcome outcome, int days) {
        this.stage = stage;
        this.year = year;
        this.outcome = outcome;
        this.days = days;
    }

    StageId stage() {
        return stage;
    }

    int year() {
        return year;
    }

    Outcome outcome() {
        return outcome;
    }

    int days() {
        return days;
    }

    /// The number of the working day on which it was asked for.
    int requested() {
        return requested;
    }

    void requestedOn(int workingDayNumber) {
        requested = workingDayNumber;
    }

    Optional<StageSlot> before() {
        return before;
    }

    void follow(StageSlot earlier) {
        before = Optional.of(earlier);
        earlier.escalated = true;
    }

    /// Whether a next stage can still be asked for.
    boolean canEscalate() {
        return !escalated && outcome != Outcome.WITHDRAWN;
    }

    boolean isLast() {
        return !escalated;
    }

    /// The stages from the first to this one.
    List<StageSlot> chain() {
        List<StageSlot> chain = new ArrayList<>(before.map(StageSlot::chain).orElse(List.of()));
        chain.add(this);
        return chain;
    }

    List<PlannedConcern> concerns() {
        return concerns;
    }

    List<PlannedRemedy> remedies() {
        return remedies;
    }
}
