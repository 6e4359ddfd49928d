package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// The clocks of one stage as at a day.
///
/// @param stage the stage
/// @param marks every deadline that follows from the days known, in the stage's order
/// @param clockStart day zero of the response clock
/// @param due by when the response is promised, an extension counted; empty where no date follows
///   yet
/// @param limit by when law or code has it, an extension counted that was given beyond it
/// @param rag how urgent it is; empty for a closed stage
public record Timeliness(
        StageId stage,
        List<Mark> marks,
        LocalDate clockStart,
        Optional<LocalDate> due,
        Optional<LocalDate> limit,
        Optional<Rag> rag) {

    public Timeliness {
        marks = List.copyOf(marks);
    }

    /// One deadline, and what became of it.
    ///
    /// @param metOn the day of the fact that answers it, if there was one by the day looked at
    public record Mark(Deadline deadline, State state, Optional<LocalDate> metOn) {}

    /// What became of a deadline.
    public enum State {
        /// Answered in time.
        MET,
        /// Answered late, or not answered and past.
        MISSED,
        /// Not answered, and not past.
        OPEN,
        /// Past; no recorded fact says whether it was answered.
        PASSED
    }

    /// The clocks of a stage as at a day. What happened after that day is not yet known.
    ///
    /// @param procedure the procedure that declares the stage
    /// @throws IllegalArgumentException if it does not
    public static Timeliness of(
            StageRecord record, Procedure procedure, WorkingCalendar calendar, LocalDate asAt) {
        Stage stage =
                procedure
                        .stage(record.stage())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        procedure.ref() + " has no stage " + record.stage()));
        StageRecord known = AsAt.of(record, asAt);
        Deadlines deadlines = Deadlines.of(stage, known.dates(), calendar);
        Marking marking = new Marking(stage, known, asAt);
        Optional<LocalDate> due = extended(deadlines.get(stage.response()), known);
        Optional<LocalDate> limit = extended(deadlines.get(stage.responseLimit()), known);
        LocalDate start = deadlines.clockStart();
        Optional<Rag> rag =
                known.isOpen()
                        ? due.map(day -> RagDates.of(start, day, limit.orElse(day), calendar))
                                .map(dates -> dates.on(asAt))
                        : Optional.empty();
        List<Mark> marks = deadlines.all().stream().map(marking::mark).toList();
        return new Timeliness(stage.id(), marks, start, due, limit, rag);
    }

    /// The mark of the deadline with that key, where it has one.
    public Optional<Mark> mark(String key) {
        return marks.stream().filter(mark -> mark.deadline().rule().key().equals(key)).findFirst();
    }

    private static Optional<LocalDate> extended(Optional<Deadline> deadline, StageRecord known) {
        return deadline.map(Deadline::due)
                .map(day ->
                        Stream.concat(Stream.of(day), known.extendedTo().stream())
                                .max(Comparator.naturalOrder())
                                .orElse(day));
    }
}
