package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.RagDates;
import org.redress.core.complaint.Rulebook;
import org.redress.core.complaint.StageRecord;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.Stage;

/// One stage of one complaint, beside what its procedure says of it.
///
/// @param ordinal its place in the procedure, from 1
/// @param isLast whether its procedure ends with it
/// @param clocks every clock it had; the last one is in force
/// @param running whether its clock runs: it is open, and the complaint does not stand still
record StageAccount(
        StageRecord record,
        Stage stage,
        int ordinal,
        boolean isLast,
        Deadlines deadlines,
        List<StageClock> clocks,
        boolean running) {

    /// @throws IllegalStateException if the complaint went by a procedure that no area here
    ///   declares
    static List<StageAccount> all(Complaint complaint, Rulebook rules) {
        List<StageAccount> all = new ArrayList<>();
        boolean still = complaint.suspendedOn().isPresent();
        for (StageRecord record : complaint.stages()) {
            List<Stage> stages =
                    rules.procedure(record.procedure()).orElseThrow(() -> unknown(record)).stages();
            int at = stages.stream().map(Stage::id).toList().indexOf(record.stage());
            if (at < 0) {
                throw unknown(record);
            }
            Deadlines deadlines = Deadlines.of(stages.get(at), record.dates(), rules.calendar());
            List<StageClock> clocks = StageClock.all(record, stages.get(at), rules.calendar());
            boolean running = record.isOpen() && !still;
            all.add(
                    new StageAccount(
                            record,
                            stages.get(at),
                            at + 1,
                            at + 1 == stages.size(),
                            deadlines,
                            clocks,
                            running));
        }
        return all;
    }

    private static IllegalStateException unknown(StageRecord record) {
        return new IllegalStateException(
                "no area here declares stage " + record.stage() + " of " + record.procedure());
    }

    /// The clock in force.
    StageClock clock() {
        return clocks.getLast();
    }

    /// The deadlines that a recorded step of this stage meets, while its clock runs. The others say
    /// when somebody may ask for something, or how far something may be put off.
    List<Deadline> toMeet() {
        return running
                ? deadlines.all().stream().filter(deadline -> isMetByAStep(key(deadline))).toList()
                : List.of();
    }

    private boolean isMetByAStep(String key) {
        return isAcknowledgement(key)
                || isResponse(key)
                || stage.milestones().stream()
                        .anyMatch(step -> step.deadline().filter(key::equals).isPresent());
    }

    boolean isResponse(String key) {
        return key.equals(stage.response()) || key.equals(stage.responseLimit());
    }

    /// When the step that meets the deadline was taken.
    Optional<LocalDate> metOn(Deadline deadline) {
        String key = key(deadline);
        if (isResponse(key)) {
            return record.closedOn();
        }
        if (isAcknowledgement(key)) {
            return record.dates().acknowledged();
        }
        return stage.milestones().stream()
                .filter(step -> step.deadline().filter(key::equals).isPresent())
                .flatMap(step -> Optional.ofNullable(record.milestones().get(step.id())).stream())
                .findFirst();
    }

    /// The first deadline that is still to be met.
    Optional<Due> next() {
        return toMeet().stream()
                .filter(deadline -> metOn(deadline).isEmpty())
                .map(deadline ->
                        new Due(
                                deadline,
                                isResponse(key(deadline))
                                        ? putOff(deadline.due())
                                        : deadline.due()))
                .min(Comparator.comparing(Due::day));
    }

    /// A deadline to be met.
    ///
    /// @param day by when: for a response that was put off, its new date
    record Due(Deadline deadline, LocalDate day) {}

    /// How urgent the response is from which day on, while the clock runs.
    Optional<RagDates> urgency(WorkingCalendar calendar) {
        return running
                ? Optional.of(
                        RagDates.of(
                                deadlines.clockStart(),
                                putOff(clock().target()),
                                putOff(clock().limit()),
                                calendar))
                : Optional.empty();
    }

    boolean isAcknowledgement(String key) {
        return stage.acknowledgement().filter(key::equals).isPresent();
    }

    private LocalDate putOff(LocalDate due) {
        return record.extendedTo().filter(due::isBefore).orElse(due);
    }

    static String key(Deadline deadline) {
        return deadline.rule().key();
    }
}
