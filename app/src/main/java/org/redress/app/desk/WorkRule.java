package org.redress.app.desk;

import java.util.Optional;
import org.redress.core.casework.WorkItem;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// The rule by which something in the list of work is due, where one gave its day.
record WorkRule(Labels labels, WorkItem item) {

    Optional<DeadlineRule> rule() {
        return key().flatMap(key -> stage().flatMap(stage -> stage.deadline(key)));
    }

    Optional<Stage> stage() {
        return item.deadline()
                .map(WorkItem.Counted::procedure)
                .map(text -> text.split("/", 2))
                .map(parts -> ProcedureRef.of(parts[0], parts[1]))
                .flatMap(ref ->
                        item.stage()
                                .flatMap(id -> labels.stage(Optional.of(ref), new StageId(id))));
    }

    /// The step that is to be recorded by then.
    Optional<Milestone> step() {
        return stage().stream()
                .flatMap(stage -> stage.milestones().stream())
                .filter(step -> step.deadline().isPresent() && step.deadline().equals(key()))
                .findFirst();
    }

    private Optional<String> key() {
        return item.deadline().map(WorkItem.Counted::key);
    }
}
