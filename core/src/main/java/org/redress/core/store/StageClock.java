package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.StageRecord;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageDates;

/// A stage's clock as it was known from a day on. A new one is known with an acknowledgement from
/// which it counts, with a step from which a date counts, and with a new start after a suspension.
///
/// @param knownFrom the day of the fact from which it follows; no two clocks of a stage share it
/// @param acknowledgedOn when the stage was acknowledged in this run of the clock, if ever
/// @param start day zero
/// @param countedBy by when reports count the record as in time
/// @param delayExplainedOn when a late response was first explained in this run of the clock, if
///   ever
record StageClock(
        LocalDate knownFrom,
        Optional<LocalDate> acknowledgedOn,
        Optional<LocalDate> acknowledgeBy,
        LocalDate start,
        LocalDate target,
        LocalDate limit,
        LocalDate countedBy,
        Optional<LocalDate> delayExplainedOn) {

    /// Every clock that a stage had, in the order in which they came to be known. A run that was
    /// over on the day on which it began was never in force.
    static List<StageClock> all(StageRecord record, Stage stage, WorkingCalendar calendar) {
        List<StageRecord.Run> runs = new ArrayList<>(record.earlierRuns());
        runs.add(
                new StageRecord.Run(
                        record.restartedOn(), record.acknowledgedOn(), record.delayExplainedOn()));
        List<StageClock> clocks = new ArrayList<>();
        for (int at = 0; at < runs.size(); at++) {
            LocalDate until =
                    runs.stream()
                            .skip(at + 1L)
                            .map(run -> begin(record, run))
                            .min(Comparator.naturalOrder())
                            .orElse(LocalDate.MAX);
            if (begin(record, runs.get(at)).isBefore(until)) {
                new OfRun(record, runs.get(at), stage, calendar).add(clocks, until);
            }
        }
        return clocks;
    }

    private static LocalDate begin(StageRecord record, StageRecord.Run run) {
        return run.restartedOn().orElse(record.requestedOn());
    }

    private boolean isLike(StageClock other) {
        return acknowledgedOn.equals(other.acknowledgedOn)
                && acknowledgeBy.equals(other.acknowledgeBy)
                && start.equals(other.start)
                && target.equals(other.target)
                && limit.equals(other.limit)
                && countedBy.equals(other.countedBy)
                && delayExplainedOn.equals(other.delayExplainedOn);
    }

    /// One run of the clock.
    private record OfRun(
            StageRecord record, StageRecord.Run run, Stage stage, WorkingCalendar calendar) {

        /// Adds the clocks that were known before the next run began.
        void add(List<StageClock> clocks, LocalDate until) {
            TreeSet<LocalDate> days = new TreeSet<>(List.of(begin()));
            Stream.concat(acknowledged().stream(), record.milestones().values().stream())
                    .filter(day -> day.isAfter(begin()) && day.isBefore(until))
                    .forEach(days::add);
            for (LocalDate day : days) {
                StageClock clock = known(day);
                if (clocks.isEmpty() || !clock.isLike(clocks.getLast())) {
                    clocks.add(clock);
                }
            }
        }

        private StageClock known(LocalDate day) {
            Deadlines deadlines = Deadlines.of(stage, dates(day), calendar);
            return new StageClock(
                    day,
                    acknowledged(),
                    stage.acknowledgement().map(key -> due(deadlines, key)),
                    deadlines.clockStart(),
                    due(deadlines, stage.response()),
                    due(deadlines, stage.responseLimit()),
                    due(deadlines, stage.countedBy()),
                    run.delayExplainedOn());
        }

        private StageDates dates(LocalDate known) {
            Map<MilestoneId, LocalDate> milestones =
                    record.milestones().entrySet().stream()
                            .filter(step -> !step.getValue().isAfter(known))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new StageDates(
                    begin(),
                    acknowledged().filter(day -> !day.isAfter(known)),
                    Optional.empty(),
                    milestones);
        }

        private LocalDate begin() {
            return StageClock.begin(record, run);
        }

        /// One given before the run began belongs to the run before.
        private Optional<LocalDate> acknowledged() {
            return run.acknowledgedOn().filter(day -> !day.isBefore(begin()));
        }

        private LocalDate due(Deadlines deadlines, String key) {
            return deadlines
                    .get(key)
                    .map(Deadline::due)
                    .orElseThrow(() ->
                            new IllegalStateException(
                                    "stage " + record.stage() + " has no day for " + key));
        }
    }
}
