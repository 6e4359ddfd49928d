package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.Stage;

/// A stage of a complaint with what the procedure says of it.
record OpenedStage(Stage stage, StageRecord record, WorkingCalendar calendar) {

    Deadlines deadlines() {
        return Deadlines.of(stage, record.dates(), calendar);
    }

    /// The deadline with that key, where the days known so far lead to one.
    Optional<Deadline> deadline(String key) {
        return deadlines().get(key);
    }

    /// The day by which the response is promised at present. An extension never shortens.
    Optional<LocalDate> due() {
        Optional<LocalDate> target = deadline(stage.response()).map(Deadline::due);
        return Stream.concat(target.stream(), record.extendedTo().stream())
                .max(Comparator.naturalOrder());
    }

    /// Where the stage's time to respond stands.
    Source source() {
        return stage.deadline(stage.response()).orElseThrow().source();
    }

    Source source(Milestone milestone) {
        return milestone
                .deadline()
                .flatMap(stage::deadline)
                .map(DeadlineRule::source)
                .orElseGet(this::source);
    }

    Optional<LocalDate> reached(MilestoneId milestone) {
        return Optional.ofNullable(record.milestones().get(milestone));
    }

    List<StageRecord.Appointment> holders(RoleId role) {
        return record.appointments().stream().filter(held -> held.role().equals(role)).toList();
    }

    boolean closedBefore(LocalDate day) {
        return record.closedOn().filter(day::isAfter).isPresent();
    }

    String requestInWords() {
        return "the request for " + stage.label() + " on " + Words.day(record.requestedOn());
    }

    String closingInWords() {
        return record.closedOn()
                .map(day -> stage.label() + " was closed on " + Words.day(day))
                .orElse(stage.label() + " is open");
    }
}
