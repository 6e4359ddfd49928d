package org.redress.core.spi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.StageId;

/// Something that the council owes on a record and has not done.
///
/// @param what what is owed, such as `Answer to enquiry 2`
/// @param day by when
/// @param step the action by which it is done, where there is one
/// @param counted how the day was counted, where a rule of a procedure gave it
public record Due(String what, LocalDate day, Optional<Step> step, Optional<Counted> counted) {

    /// An action of the same desk.
    ///
    /// @param action its id
    /// @param fields the fields that are settled by what is owed
    public record Step(String action, Map<String, String> fields) {

        public Step {
            fields = Map.copyOf(fields);
        }
    }

    /// A deadline of a stage.
    ///
    /// @param key names the rule within the stage
    /// @param from the day counted from
    public record Counted(ProcedureRef procedure, StageId stage, String key, LocalDate from) {}
}
