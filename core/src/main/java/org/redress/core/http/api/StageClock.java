package org.redress.core.http.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.StageRecord;
import org.redress.core.http.api.ComplaintViews.DeadlineView;
import org.redress.core.http.api.ComplaintViews.WorkedDeadline;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.Stage;

/// The deadlines of one stage of one complaint, and how each stands today.
final class StageClock {

    private final Complaint complaint;
    private final StageRecord record;
    private final Stage stage;
    private final LocalDate today;

    StageClock(Complaint complaint, StageRecord record, Stage stage, LocalDate today) {
        this.complaint = complaint;
        this.record = record;
        this.stage = stage;
        this.today = today;
    }

    List<DeadlineView> deadlines(WorkingCalendar calendar) {
        return all(calendar).stream().map(this::view).toList();
    }

    List<WorkedDeadline> worked(WorkingCalendar calendar) {
        return all(calendar).stream().map(deadline -> worked(deadline, calendar)).toList();
    }

    private List<Deadline> all(WorkingCalendar calendar) {
        return Deadlines.of(stage, record.dates(), calendar).all();
    }

    private DeadlineView view(Deadline deadline) {
        return new DeadlineView(
                deadline.rule().key(),
                deadline.rule().label(),
                deadline.rule().standing(),
                deadline.due(),
                extendedTo(deadline),
                metOn(deadline),
                state(deadline));
    }

    private WorkedDeadline worked(Deadline deadline, WorkingCalendar calendar) {
        return new WorkedDeadline(
                deadline.rule().key(),
                deadline.rule().label(),
                deadline.rule().standing(),
                deadline.from(),
                deadline.due(),
                extendedTo(deadline),
                metOn(deadline),
                state(deadline),
                deadline.rule().source(),
                deadline.working(calendar).sentences());
    }

    /// Only the response that the council promised is put off by an extension; the limit stays.
    private Optional<LocalDate> extendedTo(Deadline deadline) {
        return record.extendedTo().filter(_ -> deadline.rule().key().equals(stage.response()));
    }

    private Optional<LocalDate> metOn(Deadline deadline) {
        String key = deadline.rule().key();
        if (isResponse(key)) {
            return record.respondedOn();
        }
        if (isAcknowledgement(key)) {
            return record.acknowledgedOn();
        }
        return milestone(key).flatMap(step -> Optional.ofNullable(record.milestones().get(step.id())));
    }

    private boolean isResponse(String key) {
        return key.equals(stage.response()) || key.equals(stage.responseLimit());
    }

    private boolean isAcknowledgement(String key) {
        return stage.acknowledgement().filter(key::equals).isPresent();
    }

    private Optional<Milestone> milestone(String key) {
        return stage.milestones().stream()
                .filter(step -> step.deadline().filter(key::equals).isPresent())
                .findFirst();
    }

    private DeadlineState state(Deadline deadline) {
        String key = deadline.rule().key();
        LocalDate due =
                extendedTo(deadline).filter(day -> day.isAfter(deadline.due())).orElse(deadline.due());
        Optional<LocalDate> met = metOn(deadline);
        if (met.isPresent()) {
            return met.get().isAfter(due) ? DeadlineState.LATE : DeadlineState.MET;
        }
        boolean asksForSomething =
                isResponse(key) || isAcknowledgement(key) || milestone(key).isPresent();
        return asksForSomething ? undone(due) : waiting(due, DeadlineState.PASSED);
    }

    private DeadlineState undone(LocalDate due) {
        if (!record.isOpen()) {
            return DeadlineState.LAPSED;
        }
        return complaint.suspendedOn().isPresent()
                ? DeadlineState.SUSPENDED
                : waiting(due, DeadlineState.OVERDUE);
    }

    private DeadlineState waiting(LocalDate due, DeadlineState after) {
        return today.isAfter(due) ? after : DeadlineState.OPEN;
    }
}
