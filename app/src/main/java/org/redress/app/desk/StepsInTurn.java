package org.redress.app.desk;

import java.util.List;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.NextAction;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.ServiceAreas;

/// Which steps of a stage are next. A later one may be recorded first, where its letter comes
/// first, but nobody is asked for it.
record StepsInTurn(ServiceAreas areas, Complaint complaint) {

    /// Whether the action is no step, or the first that its stage still waits for.
    boolean holds(NextAction action) {
        return !action.command().equals(Command.ReachMilestone.class)
                || action.stage()
                        .map(stage -> awaited(stage).stream().limit(1).toList())
                        .filter(first -> first.equals(action.about().stream().toList()))
                        .isPresent();
    }

    private List<String> awaited(StageId stage) {
        return complaint.procedure().flatMap(areas::procedure).stream()
                .flatMap(procedure -> procedure.stage(stage).stream())
                .flatMap(declared -> declared.milestones().stream())
                .map(Milestone::id)
                .filter(id ->
                        complaint
                                .stage(stage)
                                .filter(record -> record.milestones().containsKey(id))
                                .isEmpty())
                .map(MilestoneId::value)
                .toList();
    }
}
