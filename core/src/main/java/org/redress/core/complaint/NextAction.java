package org.redress.core.complaint;

import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.StageId;

/// A command that could be given now, with what speaks against it.
///
/// @param command which command
/// @param stage the stage that it is about, where it is about one
/// @param about what else it is about: the id of a milestone or role, or the number of a remedy or
///   lesson
/// @param refusals why the rules would refuse it today; none where they would take it
public record NextAction(
        Class<? extends Command> command,
        Optional<StageId> stage,
        Optional<String> about,
        List<Refusal> refusals) {

    public NextAction {
        refusals = List.copyOf(refusals);
    }

    /// The command's name, such as `AskForStage`.
    public String name() {
        return command.getSimpleName();
    }

    public boolean isAllowed() {
        return refusals.isEmpty();
    }

    /// Whether a discretion would let it through.
    public boolean isAllowedByDiscretion() {
        return refusals.stream().allMatch(refusal -> refusal.discretion().isPresent());
    }
}
