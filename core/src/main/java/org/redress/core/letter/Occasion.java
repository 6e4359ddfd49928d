package org.redress.core.letter;

import java.util.Optional;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Outcome;
import org.redress.core.procedure.StageId;

/// When a letter is written: with which command, and what that command says.
///
/// @param command what is recorded once the letter has gone
/// @param stage the stage that it is about; empty for any, or none
/// @param about the id of the milestone that it is about; empty for none
/// @param outcome the outcome that it tells; empty for none
public record Occasion(
        Class<? extends Command> command,
        Optional<StageId> stage,
        Optional<String> about,
        Optional<Outcome> outcome) {

    public static Occasion of(Class<? extends Command> command) {
        return new Occasion(command, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Occasion at(String stage) {
        return new Occasion(command, Optional.of(StageId.of(stage)), about, outcome);
    }

    public Occasion about(String milestone) {
        return new Occasion(command, stage, Optional.of(milestone), outcome);
    }

    public Occasion with(Outcome told) {
        return new Occasion(command, stage, about, Optional.of(told));
    }
}
