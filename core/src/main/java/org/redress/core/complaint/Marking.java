package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.procedure.Anchor;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.Standing;

/// Finds the fact that answers each deadline of a stage.
///
/// @param known the record as it was known on the day
record Marking(Stage stage, StageRecord known, LocalDate asAt) {

    Timeliness.Mark mark(Deadline deadline) {
        Optional<LocalDate> answered = answer(deadline.rule());
        return new Timeliness.Mark(deadline, state(deadline, answered), answered);
    }

    private Timeliness.State state(Deadline deadline, Optional<LocalDate> answered) {
        boolean past = answered.orElse(asAt).isAfter(deadline.due());
        if (answered.isPresent()) {
            return past ? Timeliness.State.MISSED : Timeliness.State.MET;
        }
        if (!past) {
            return Timeliness.State.OPEN;
        }
        return isAnswered(deadline.rule()) ? Timeliness.State.MISSED : Timeliness.State.PASSED;
    }

    private Optional<LocalDate> answer(DeadlineRule rule) {
        if (isAcknowledgement(rule)) {
            return known.dates().acknowledged();
        }
        Optional<Milestone> milestone = milestone(rule);
        if (milestone.isPresent()) {
            return milestone.flatMap(it -> Optional.ofNullable(known.milestones().get(it.id())));
        }
        return isAnsweredByClosing(rule) ? known.closedOn() : Optional.empty();
    }

    private boolean isAnswered(DeadlineRule rule) {
        return isAcknowledgement(rule) || milestone(rule).isPresent() || isAnsweredByClosing(rule);
    }

    private boolean isAcknowledgement(DeadlineRule rule) {
        return stage.acknowledgement().filter(rule.key()::equals).isPresent();
    }

    private Optional<Milestone> milestone(DeadlineRule rule) {
        return stage.milestones().stream()
                .filter(milestone -> milestone.deadline().filter(rule.key()::equals).isPresent())
                .findFirst();
    }

    /// Every promise and limit that is not the person's own time to go further.
    private boolean isAnsweredByClosing(DeadlineRule rule) {
        return rule.standing() != Standing.GUIDE && !(rule.from() instanceof Anchor.Response);
    }
}
