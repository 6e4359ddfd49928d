package org.redress.core.http.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Timeliness;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.StageId;
import org.redress.core.procedure.Standing;

/// A complaint's deadlines with their working, as the API shows them.
public final class WorkedViews {

    private WorkedViews() {}

    /// Every deadline of a complaint with its working.
    public record Deadlines(Reference reference, List<StageDeadlines> stages) {}

    /// The deadlines of one stage.
    public record StageDeadlines(StageId stage, List<WorkedDeadline> deadlines) {}

    /// A deadline with its working.
    ///
    /// @param working why it falls there, a sentence at a time
    public record WorkedDeadline(
            String key,
            String label,
            Standing standing,
            LocalDate from,
            LocalDate due,
            Timeliness.State state,
            Optional<LocalDate> metOn,
            Source source,
            List<String> working) {}

    static WorkedDeadline worked(Timeliness.Mark mark, WorkingCalendar calendar) {
        DeadlineRule rule = mark.deadline().rule();
        return new WorkedDeadline(
                rule.key(),
                rule.label(),
                rule.standing(),
                mark.deadline().from(),
                mark.deadline().due(),
                mark.state(),
                mark.metOn(),
                rule.source(),
                mark.deadline().working(calendar).sentences());
    }
}
