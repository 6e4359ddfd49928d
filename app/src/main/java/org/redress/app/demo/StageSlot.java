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
    private boolean lying;
    private boolean stillOpen;
    private int requested;
    private Optional<Integer> acknowledgedAfter = Optional.empty();

    /// @param year the year in which its financial year starts
    /// @param days working days from the request to the closure
    StageSlot(StageId stage, int year, Outcome outcome, int days) {
        this.stage = stage;
        this.year = year;
        this.outcome = outcome;
        this.days = days;
    }

    /// One that was still open when the published report was drawn, and was not upheld later.
    static StageSlot stillOpen(StageId stage, int year, int days) {
        StageSlot slot = new StageSlot(stage, year, Outcome.NOT_UPHELD, days);
        slot.stillOpen = true;
        return slot;
    }

    boolean isStillOpen() {
        return stillOpen;
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

    /// How many working days the acknowledgement took, where that is planned.
    Optional<Integer> acknowledgedAfter() {
        return acknowledgedAfter;
    }

    void acknowledgeAfter(int workingDays) {
        acknowledgedAfter = Optional.of(workingDays);
    }

    /// Nobody puts its response off.
    void leaveLying() {
        lying = true;
    }

    boolean mayBePutOff() {
        return !lying;
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
        return !escalated && !stillOpen && outcome != Outcome.WITHDRAWN;
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
