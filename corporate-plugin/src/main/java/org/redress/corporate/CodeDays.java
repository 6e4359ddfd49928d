package org.redress.corporate;

import java.util.List;
import org.redress.core.calendar.Timescale;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// The working days of the Code's procedure: the Code's own, and the council's promises.
///
/// @param promised the procedure with the authority's own targets
record CodeDays(Procedure promised) {

    private static final Procedure CODE = CodeProcedure.declared();

    static CodeDays of(List<Procedure> procedures) {
        return new CodeDays(
                procedures.stream()
                        .filter(procedure -> procedure.ref().equals(CodeProcedure.REF))
                        .findFirst()
                        .orElseThrow());
    }

    /// Within how many the Code has a stage acknowledged.
    int acknowledge(String stage) {
        return days(CODE, stage, "acknowledge");
    }

    /// Within how many of the clock's start the Code has a stage answered.
    int respond(String stage) {
        return days(CODE, stage, "respond");
    }

    /// Within how many of the clock's start the Code has an extended stage answered.
    int extended(String stage) {
        return days(CODE, stage, "extended_at_most");
    }

    /// For how many something may be tried informally.
    int informal() {
        return days(CODE, "1", "informal_until");
    }

    int acknowledgePromised(String stage) {
        return days(promised, stage, "acknowledge");
    }

    int respondPromised(String stage) {
        return days(promised, stage, "respond");
    }

    private static int days(Procedure procedure, String id, String deadline) {
        Stage stage = procedure.stage(StageId.of(id)).orElseThrow();
        Timescale timescale = stage.deadline(deadline).map(DeadlineRule::timescale).orElseThrow();
        if (timescale instanceof Timescale.WorkingDays(int days)) {
            return days;
        }
        throw new IllegalStateException(deadline + " of stage " + id + " is not in working days");
    }
}
