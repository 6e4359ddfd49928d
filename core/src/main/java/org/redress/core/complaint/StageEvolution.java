package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;

/// What events make of the stages that they open and run.
final class StageEvolution {

    private StageEvolution() {}

    static void open(ComplaintDraft draft, Event.StageOpened opened) {
        draft.procedure = draft.procedure.or(() -> Optional.of(opened.procedure()));
        draft.stages.add(StageDraft.opened(opened.stage(), opened.procedure(), opened.on()));
        draft.withdrawnOn = Optional.empty();
        // Put again after a suspension before the stage was opened: its clock starts then, too.
        draft.resumedOn.ifPresent(day -> draft.change(opened.stage(), it -> restartLater(it, day)));
    }

    static void resume(ComplaintDraft draft, Event.Resumed resumed) {
        draft.suspendedOn = Optional.empty();
        draft.resumedOn = Optional.of(resumed.on());
        draft.changeOpenStages(it -> restart(it, resumed.on()));
    }

    static void appoint(ComplaintDraft draft, Event.Appointed appointed) {
        StageRecord.Appointment appointment =
                new StageRecord.Appointment(
                        appointed.role(),
                        appointed.person(),
                        appointed.on(),
                        appointed.declaredIndependent(),
                        appointed.chair());
        draft.change(appointed.stage(), it -> it.appointments.add(appointment));
    }

    static void extend(ComplaintDraft draft, Event.Extended extended) {
        StageRecord.Extension extension =
                new StageRecord.Extension(
                        extended.on(),
                        extended.until(),
                        extended.reason(),
                        extended.toldNextStep());
        draft.change(extended.stage(), it -> it.extensions.add(extension));
    }

    /// The journal keeps the day announced with the step that announced it; the record keeps that
    /// too.
    static void reach(ComplaintDraft draft, Event.MilestoneReached reached) {
        draft.change(
                reached.stage(),
                it -> {
                    it.milestones.put(reached.milestone(), reached.on());
                    reached.announced()
                            .ifPresent(day -> it.announced.put(reached.milestone(), day));
                });
    }

    /// A delay explained before the clock began anew was that of the run before.
    static void explain(ComplaintDraft draft, Event.DelayExplained explained) {
        draft.change(
                explained.stage(),
                it -> {
                    boolean inThisRun = it.restartedOn.filter(explained.on()::isBefore).isEmpty();
                    if (inThisRun && it.delayExplainedOn.isEmpty()) {
                        it.delayExplainedOn = Optional.of(explained.on());
                    }
                });
    }

    static void decline(ComplaintDraft draft, Event.NextStageDeclined declined) {
        draft.declined.add(
                new Complaint.Declined(
                        declined.on(),
                        declined.stage(),
                        declined.toldNextStep(),
                        declined.ground().orElse(Complaint.Declined.Ground.OTHER)));
    }

    private static void restartLater(StageDraft stage, LocalDate day) {
        if (day.isAfter(stage.requestedOn)) {
            restart(stage, day);
        }
    }

    private static void restart(StageDraft stage, LocalDate day) {
        stage.earlierRuns.add(
                new StageRecord.Run(
                        stage.restartedOn, stage.acknowledgedOn, stage.delayExplainedOn));
        stage.delayExplainedOn = Optional.empty();
        stage.restartedOn = Optional.of(day);
    }
}
