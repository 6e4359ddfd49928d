package org.redress.core.tables;

import java.util.List;
import org.redress.core.calendar.Timescale;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// The working days that a procedure gives, with the authority's own targets in it.
public record DeclaredDays(Procedure procedure) {

    /// Those of one of an area's procedures.
    ///
    /// @throws java.util.NoSuchElementException if the area has no procedure of that id
    public static DeclaredDays of(List<Procedure> procedures, String id) {
        return new DeclaredDays(
                procedures.stream()
                        .filter(procedure -> procedure.ref().procedure().value().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    /// Within how many the council promises to respond.
    public int target(String stage) {
        return days(stage, stage(stage).response());
    }

    /// Within how many reports count a record as in time.
    public int counted(String stage) {
        return days(stage, stage(stage).countedBy());
    }

    /// Within how many the law or the Code has it respond.
    public int limit(String stage) {
        return days(stage, stage(stage).responseLimit());
    }

    /// How many a deadline allows.
    ///
    /// @throws IllegalArgumentException if it is not in working days
    public int days(String stage, String deadline) {
        Timescale timescale =
                stage(stage).deadline(deadline).map(DeadlineRule::timescale).orElseThrow();
        if (timescale instanceof Timescale.WorkingDays(int days)) {
            return days;
        }
        throw new IllegalArgumentException(
                deadline + " of stage " + stage + " is not in working days");
    }

    private Stage stage(String id) {
        return procedure.stage(StageId.of(id)).orElseThrow();
    }
}
