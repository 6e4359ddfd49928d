package org.redress.app.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.MilestoneId;
import picocli.CommandLine.Option;

/// The days known of a stage, as options.
final class DateOptions {

    @Option(names = "--received", paramLabel = "DATE", description = "The day of receipt.")
    private Optional<LocalDate> received = Optional.empty();

    @Option(
            names = "--requested",
            paramLabel = "DATE",
            description = "The day on which the stage was asked for.")
    private Optional<LocalDate> requested = Optional.empty();

    @Option(
            names = "--enquiry",
            paramLabel = "DATE",
            description = "The day of an outside body's enquiry.")
    private Optional<LocalDate> enquiry = Optional.empty();

    @Option(names = "--acknowledged", paramLabel = "DATE", description = "The day of that.")
    private Optional<LocalDate> acknowledged = Optional.empty();

    @Option(
            names = "--responded",
            paramLabel = "DATE",
            description = "The day of the response: from it, when the next stage may be asked for.")
    private Optional<LocalDate> responded = Optional.empty();

    @Option(names = "--panel-met", paramLabel = "DATE", description = "The day of that.")
    private Optional<LocalDate> panelMet = Optional.empty();

    @Option(names = "--panel-reported", paramLabel = "DATE", description = "The day of that.")
    private Optional<LocalDate> panelReported = Optional.empty();

    @Option(
            names = "--reached",
            paramLabel = "MILESTONE=DATE",
            description = "The day of any other milestone of the stage.")
    private Map<String, LocalDate> reached = new HashMap<>();

    /// What was given, with the milestones' days under their ids.
    DaysGiven given() {
        Map<MilestoneId, LocalDate> milestones = new HashMap<>();
        reached.forEach((id, day) -> milestones.put(MilestoneId.of(id), day));
        panelMet.ifPresent(day -> milestones.put(MilestoneId.of("panel-met"), day));
        panelReported.ifPresent(day -> milestones.put(MilestoneId.of("panel-reported"), day));
        return new DaysGiven(received, requested, enquiry, acknowledged, responded, milestones);
    }
}
