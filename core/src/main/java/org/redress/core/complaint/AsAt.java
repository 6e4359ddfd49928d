package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/// A stage record as it was known on a day.
final class AsAt {

    private AsAt() {}

    static StageRecord of(StageRecord record, LocalDate asAt) {
        Predicate<LocalDate> happened = day -> !day.isAfter(asAt);
        StageDraft draft = StageDraft.of(record);
        while (draft.restartedOn.filter(day -> day.isAfter(asAt)).isPresent()) {
            StageRecord.Run before = draft.earlierRuns.removeLast();
            draft.restartedOn = before.restartedOn();
            draft.acknowledgedOn = before.acknowledgedOn();
            draft.delayExplainedOn = before.delayExplainedOn();
        }
        draft.acknowledgedOn = draft.acknowledgedOn.filter(happened);
        draft.extensions.removeIf(extension -> extension.on().isAfter(asAt));
        draft.delayExplainedOn = draft.delayExplainedOn.filter(happened);
        draft.milestones.values().removeIf(day -> day.isAfter(asAt));
        draft.respondedOn = record.respondedOn().filter(happened);
        draft.withdrawnOn = record.withdrawnOn().filter(happened);
        draft.outcome =
                draft.respondedOn.isPresent() || draft.withdrawnOn.isPresent()
                        ? record.outcome()
                        : Optional.empty();
        return draft.record();
    }
}
