package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.StageId;

/// The fact that a correction puts right, with its right value. The corrected complaint must still
/// be one that can be: an answer is never before its request.
public sealed interface Correction {

    /// The day of receipt; moves the first stage's request with it.
    record ReceivedOn(LocalDate day) implements Correction {}

    record RequestedOn(StageId stage, LocalDate day) implements Correction {}

    record AcknowledgedOn(StageId stage, LocalDate day) implements Correction {}

    record MilestoneOn(StageId stage, MilestoneId milestone, LocalDate day) implements Correction {}

    record RespondedOn(StageId stage, LocalDate day) implements Correction {}

    /// The day of the withdrawal.
    ///
    /// @param stage empty where the contact was withdrawn before any stage
    record WithdrawnOn(Optional<StageId> stage, LocalDate day) implements Correction {}

    record OutcomeOf(StageId stage, Outcome outcome) implements Correction {}

    record FindingOf(int concern, Outcome finding) implements Correction {}

    record CategoryOf(int concern, CategoryCode category) implements Correction {}

    record TeamOf(TeamCode team) implements Correction {}

    record AmountOf(int remedy, long pence) implements Correction {}

    /// The response, entered by mistake, was never given.
    record NotResponded(StageId stage) implements Correction {}

    /// The withdrawal, entered by mistake, never happened.
    ///
    /// @param stage empty where the contact was withdrawn before any stage
    record NotWithdrawn(Optional<StageId> stage) implements Correction {}
}
