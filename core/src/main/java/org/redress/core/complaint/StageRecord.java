package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageDates;
import org.redress.core.procedure.StageId;

/// One complaint at one stage: what published tables count.
///
/// @param requestedOn the day it was asked for; for a first stage, the receipt
/// @param earlierRuns the runs of its clock that a suspension ended, in order
/// @param restartedOn the day on which it was put again after a suspension, which restarts its
///   clock
/// @param delayExplainedOn when the person was first told, in this run of the clock, why the
///   response was late
/// @param milestones the day on which each milestone was reached
/// @param announced by the milestone that gave notice, the day announced for the later one
public record StageRecord(
        StageId stage,
        ProcedureRef procedure,
        LocalDate requestedOn,
        List<Run> earlierRuns,
        Optional<LocalDate> restartedOn,
        Optional<LocalDate> acknowledgedOn,
        List<Extension> extensions,
        Optional<LocalDate> delayExplainedOn,
        Map<MilestoneId, LocalDate> milestones,
        Map<MilestoneId, LocalDate> announced,
        List<Appointment> appointments,
        Optional<LocalDate> respondedOn,
        Optional<LocalDate> withdrawnOn,
        Optional<Outcome> outcome) {

    public StageRecord {
        earlierRuns = List.copyOf(earlierRuns);
        extensions = List.copyOf(extensions);
        milestones = Map.copyOf(milestones);
        announced = Map.copyOf(announced);
        appointments = List.copyOf(appointments);
    }

    /// A run of the clock that a suspension ended.
    ///
    /// @param restartedOn the day on which it began; empty where it began with the request
    /// @param acknowledgedOn as it was known at the end of the run
    /// @param delayExplainedOn when the person was first told in this run why the response was late
    public record Run(
            Optional<LocalDate> restartedOn,
            Optional<LocalDate> acknowledgedOn,
            Optional<LocalDate> delayExplainedOn) {}

    /// An extension that was given.
    public record Extension(
            LocalDate on, LocalDate until, Optional<TextRef> reason, boolean toldNextStep) {}

    /// Somebody's part in the stage.
    public record Appointment(
            RoleId role,
            PersonId person,
            LocalDate on,
            boolean declaredIndependent,
            boolean chair) {}

    public boolean isOpen() {
        return closedOn().isEmpty();
    }

    /// The day of the response or the withdrawal.
    public Optional<LocalDate> closedOn() {
        return respondedOn.or(() -> withdrawnOn);
    }

    /// The date to which the response was last put off.
    public Optional<LocalDate> extendedTo() {
        return extensions.isEmpty() ? Optional.empty() : Optional.of(extensions.getLast().until());
    }

    /// The days from which the stage's deadlines follow. After a suspension, the day it was put
    /// again is day zero, and an acknowledgement given before it no longer starts the clock.
    public StageDates dates() {
        LocalDate start = restartedOn.orElse(requestedOn);
        return new StageDates(
                start, acknowledgedOn.filter(day -> !day.isBefore(start)), respondedOn, milestones);
    }
}
