package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.procedure.StageId;

/// What events make of the closing of stages and complaints.
final class ClosingEvolution {

    private ClosingEvolution() {}

    static void respond(ComplaintDraft draft, Event.Responded responded) {
        draft.change(
                responded.stage(),
                it -> {
                    it.respondedOn = Optional.of(responded.on());
                    it.outcome = Optional.of(responded.outcome());
                });
    }

    static void withdraw(ComplaintDraft draft, Event.Withdrawn withdrawn) {
        draft.withdrawnOn = Optional.of(withdrawn.on());
        withdrawn.stage().ifPresent(stage -> withdrawStage(draft, stage, withdrawn.on()));
    }

    static void withdrawOn(ComplaintDraft draft, Correction.WithdrawnOn correction) {
        Optional<LocalDate> wrong =
                correction.stage().isEmpty()
                        ? draft.withdrawnOn
                        : correction
                                .stage()
                                .flatMap(draft.before::stage)
                                .flatMap(StageRecord::withdrawnOn);
        if (draft.withdrawnOn.equals(wrong)) {
            draft.withdrawnOn = Optional.of(correction.day());
        }
        correction.stage().ifPresent(stage -> withdrawStage(draft, stage, correction.day()));
    }

    static void notWithdrawn(ComplaintDraft draft, Correction.NotWithdrawn correction) {
        draft.withdrawnOn = Optional.empty();
        correction.stage().ifPresent(stage -> reopen(draft, stage));
    }

    /// With the response, the findings that it gave were never given.
    static void notResponded(ComplaintDraft draft, StageId stage) {
        draft.withdrawnOn = Optional.empty();
        reopen(draft, stage);
        draft.concerns.replaceAll(concern ->
                concern.stage().equals(stage)
                        ? ConcernEvolution.found(concern, Optional.empty())
                        : concern);
    }

    private static void reopen(ComplaintDraft draft, StageId stage) {
        draft.change(
                stage,
                it -> {
                    it.respondedOn = Optional.empty();
                    it.withdrawnOn = Optional.empty();
                    it.outcome = Optional.empty();
                });
    }

    private static void withdrawStage(ComplaintDraft draft, StageId stage, LocalDate day) {
        draft.change(
                stage,
                it -> {
                    it.withdrawnOn = Optional.of(day);
                    it.outcome = Optional.of(Outcome.WITHDRAWN);
                });
    }
}
