package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.StageId;

/// A stage record while an event is applied to it.
final class StageDraft {

    final StageId stage;
    final ProcedureRef procedure;
    LocalDate requestedOn;
    final List<StageRecord.Run> earlierRuns;
    Optional<LocalDate> restartedOn;
    Optional<LocalDate> acknowledgedOn;
    final List<StageRecord.Extension> extensions;
    Optional<LocalDate> delayExplainedOn;
    final Map<MilestoneId, LocalDate> milestones;
    final Map<MilestoneId, LocalDate> announced;
    final List<StageRecord.Appointment> appointments;
    Optional<LocalDate> respondedOn;
    Optional<LocalDate> withdrawnOn;
    Optional<Outcome> outcome;

    private StageDraft(StageRecord record) {
        this.stage = record.stage();
        this.procedure = record.procedure();
        this.requestedOn = record.requestedOn();
        this.earlierRuns = new ArrayList<>(record.earlierRuns());
        this.restartedOn = record.restartedOn();
        this.acknowledgedOn = record.acknowledgedOn();
        this.extensions = new ArrayList<>(record.extensions());
        this.delayExplainedOn = record.delayExplainedOn();
        this.milestones = new HashMap<>(record.milestones());
        this.announced = new HashMap<>(record.announced());
        this.appointments = new ArrayList<>(record.appointments());
        this.respondedOn = record.respondedOn();
        this.withdrawnOn = record.withdrawnOn();
        this.outcome = record.outcome();
    }

    static StageDraft of(StageRecord record) {
        return new StageDraft(record);
    }

    static StageRecord opened(StageId stage, ProcedureRef procedure, LocalDate requestedOn) {
        return new StageRecord(
                stage,
                procedure,
                requestedOn,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    StageRecord record() {
        return new StageRecord(
                stage,
                procedure,
                requestedOn,
                earlierRuns,
                restartedOn,
                acknowledgedOn,
                extensions,
                delayExplainedOn,
                milestones,
                announced,
                appointments,
                respondedOn,
                withdrawnOn,
                outcome);
    }
}
