package org.redress.app.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.MilestoneId;
import picocli.CommandLine.Option;

/// The days known of a stage, as options.
final class DateOptions {

    @Option(
            names = "--received",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day of receipt.")
    private Optional<LocalDate> received = Optional.empty();

    @Option(
            names = "--requested",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day on which the stage was asked for; the same as --received.")
    private Optional<LocalDate> requested = Optional.empty();

    @Option(
            names = "--enquiry",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day of an outside body's enquiry.")
    private Optional<LocalDate> enquiry = Optional.empty();

    @Option(
            names = "--acknowledged",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day of the acknowledgement.")
    private Optional<LocalDate> acknowledged = Optional.empty();

    @Option(
            names = "--responded",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day of the response, from which the way on is counted.")
    private Optional<LocalDate> responded = Optional.empty();

    @Option(
            names = "--panel-met",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day on which the panel met.")
    private Optional<LocalDate> panelMet = Optional.empty();

    @Option(
            names = "--panel-reported",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day on which the panel reported.")
    private Optional<LocalDate> panelReported = Optional.empty();

    @Option(
            names = "--reached",
            paramLabel = "STEP=DATE",
            converter = {MilestoneName.class, IsoDate.class},
            description = "The day of another step of the stage.")
    private Map<MilestoneId, LocalDate> reached = new HashMap<>();

    /// What was given, with the milestones' days under their ids.
    DaysGiven given() {
        Map<MilestoneId, LocalDate> milestones = new HashMap<>(reached);
        panelMet.ifPresent(day -> milestones.put(MilestoneId.of("panel-met"), day));
        panelReported.ifPresent(day -> milestones.put(MilestoneId.of("panel-reported"), day));
        return new DaysGiven(received, requested, enquiry, acknowledged, responded, milestones);
    }
}
