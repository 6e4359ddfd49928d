package org.redress.app.writing;

import java.util.Optional;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Complaint.Status;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.StageRecord;
import org.redress.core.letter.Filling;
import org.redress.core.letter.Names;
import org.redress.core.letter.Occasion;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.RoleId;

/// Whether the step that a letter tells of is on record already.
///
/// @param occasion when the letter is written
public record StepOnRecord(Complaint complaint, Occasion occasion) {

    /// Whether the case has the very step of which a letter tells.
    ///
    /// @param filling what the letter says for its names
    public boolean isTold(Filling filling) {
        return is(Command.Extend.class)
                ? stage().stream()
                        .flatMap(record -> record.extensions().stream())
                        .map(it -> Dates.longForm(it.until()))
                        .anyMatch(day -> filling.value(Names.NEW_DATE).equals(Optional.of(day)))
                : times() > 0;
    }

    /// How often the case has it.
    public int times() {
        if (is(Command.Extend.class)) {
            return stage().map(record -> record.extensions().size()).orElse(0);
        }
        if (is(Command.DeclineStage.class)) {
            return Math.toIntExact(
                    complaint.declined().stream()
                            .filter(it -> occasion.stage().equals(Optional.of(it.stage())))
                            .count());
        }
        return isOnStage() || isOnCase() ? 1 : 0;
    }

    /// Whether a letter about it still fits where the case stands.
    public boolean stands() {
        boolean onStage =
                is(Command.Acknowledge.class)
                        || is(Command.Extend.class)
                        || is(Command.ExplainDelay.class)
                        || is(Command.ReachMilestone.class)
                        || is(Command.Appoint.class);
        if (onStage) {
            return complaint.status() == Status.OPEN
                    && stage().filter(StageRecord::isOpen).isPresent();
        }
        return is(Command.Respond.class)
                ? complaint.latestStage().equals(stage())
                : !is(Command.DeclineStage.class) || stage().isEmpty();
    }

    private boolean is(Class<? extends Command> command) {
        return occasion.command().equals(command);
    }

    private Optional<StageRecord> stage() {
        return occasion.stage().flatMap(complaint::stage);
    }

    private boolean isOnStage() {
        return stage().filter(this::isOn).isPresent();
    }

    private boolean isOn(StageRecord record) {
        if (is(Command.Acknowledge.class)) {
            return record.dates().acknowledged().isPresent();
        }
        if (is(Command.ExplainDelay.class)) {
            return record.delayExplainedOn().isPresent();
        }
        if (is(Command.Respond.class)) {
            return record.respondedOn().isPresent() && record.outcome().equals(occasion.outcome());
        }
        if (is(Command.ReachMilestone.class)) {
            return occasion.about()
                    .map(MilestoneId::new)
                    .filter(record.milestones()::containsKey)
                    .isPresent();
        }
        return is(Command.Appoint.class)
                && record.appointments().stream()
                        .anyMatch(it ->
                                occasion.about().map(RoleId::new).equals(Optional.of(it.role())));
    }

    private boolean isOnCase() {
        Disposition triaged = complaint.disposition().orElse(null);
        return (is(Command.Withdraw.class) && complaint.withdrawnOn().isPresent())
                || (is(Command.Suspend.class) && complaint.suspendedOn().isPresent())
                || (is(Command.DoNotAccept.class) && triaged instanceof Disposition.NotAccepted)
                || (is(Command.RecordServiceRequest.class)
                        && triaged instanceof Disposition.ServiceRequest);
    }
}
