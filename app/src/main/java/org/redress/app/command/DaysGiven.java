package org.redress.app.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.Opening;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageDates;

/// The days that the command line gives, held against what the stage has.
record DaysGiven(
        Optional<LocalDate> received,
        Optional<LocalDate> requested,
        Optional<LocalDate> enquiry,
        Optional<LocalDate> acknowledged,
        Optional<LocalDate> responded,
        Map<MilestoneId, LocalDate> reached) {

    DaysGiven {
        reached = Map.copyOf(reached);
    }

    /// The days as the stage takes them.
    ///
    /// @throws WrongUsage if a day is missing or the stage has no use for one
    StageDates asDatesOf(Stage stage) {
        if (acknowledged.isPresent() && stage.acknowledgement().isEmpty()) {
            throw new WrongUsage("--acknowledged: " + stage.label() + " has no acknowledgement");
        }
        reached.keySet().forEach(id -> requireMilestone(stage, id));
        return new StageDates(opened(stage), acknowledged, responded, reached);
    }

    private LocalDate opened(Stage stage) {
        if (received.isPresent() && requested.isPresent() && !received.equals(requested)) {
            throw new WrongUsage("--received and --requested are the same day: give one of them");
        }
        if (stage.opening() == Opening.ENQUIRY) {
            return enquiry.orElseThrow(
                    () -> new WrongUsage(stage.label() + " needs --enquiry DATE"));
        }
        if (enquiry.isPresent()) {
            throw new WrongUsage("--enquiry: no enquiry opens " + stage.label());
        }
        return received.or(() -> requested)
                .orElseThrow(() ->
                        new WrongUsage(
                                stage.label() + " needs --received DATE or --requested DATE"));
    }

    private static void requireMilestone(Stage stage, MilestoneId id) {
        if (stage.milestone(id).isEmpty()) {
            throw new WrongUsage(
                    "--"
                            + id
                            + ": "
                            + stage.label()
                            + " has no such step; its steps: "
                            + stage.milestones().stream().map(Milestone::id).toList());
        }
    }
}
