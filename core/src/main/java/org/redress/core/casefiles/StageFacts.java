package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.Stage;

/// A line of `stages.csv`, or a first stage that has none.
///
/// @param line its number; of a first stage without one, the complaint's in its own file
/// @param milestones by the column that they stand in, in order
record StageFacts(
        int line,
        Stage stage,
        LocalDate requestedOn,
        Optional<LocalDate> acknowledgedOn,
        Optional<LocalDate> extendedTo,
        Optional<Text> extensionReason,
        SequencedMap<String, LocalDate> milestones,
        Optional<LocalDate> respondedOn,
        Optional<LocalDate> withdrawnOn,
        Optional<Outcome> outcome) {

    /// The columns of milestones, in the order in which they are reached.
    static final SequencedMap<String, MilestoneId> MILESTONES = milestoneColumns();

    private static SequencedMap<String, MilestoneId> milestoneColumns() {
        SequencedMap<String, MilestoneId> columns = new LinkedHashMap<>();
        columns.put("panel_met_on", MilestoneId.of("panel-met"));
        columns.put("panel_reported_on", MilestoneId.of("panel-reported"));
        return columns;
    }

    /// A first stage of which nothing more is known.
    static StageFacts opened(int line, Stage stage, LocalDate requestedOn) {
        return new StageFacts(
                line,
                stage,
                requestedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new LinkedHashMap<>(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Optional<LocalDate> closedOn() {
        return respondedOn.or(() -> withdrawnOn);
    }

    Map<MilestoneId, LocalDate> reached() {
        Map<MilestoneId, LocalDate> reached = new LinkedHashMap<>();
        MILESTONES.forEach((column, milestone) ->
                Optional.ofNullable(milestones.get(column))
                        .ifPresent(day -> reached.put(milestone, day)));
        return reached;
    }
}
