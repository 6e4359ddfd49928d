package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.StageRecord;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.spi.Row;

/// The rows that stand for one stage of a complaint.
final class StageRows {

    private StageRows() {}

    static List<Row> of(String reference, Complaint complaint, StageAccount stage) {
        List<Row> rows = new ArrayList<>();
        rows.add(record(reference, complaint, stage));
        stage.clocks().forEach(clock -> rows.add(clock(stage, clock)));
        rows.addAll(extensions(stage.record()));
        stage.toMeet().forEach(deadline -> rows.add(deadline(stage, deadline)));
        stage.record().milestones().keySet().forEach(step -> rows.add(milestone(stage, step)));
        stage.record().appointments().forEach(part -> rows.add(appointment(stage, part)));
        return rows;
    }

    private static Row record(String reference, Complaint complaint, StageAccount stage) {
        StageRecord record = stage.record();
        RowBuilder row =
                RowBuilder.in(Tables.STAGE_RECORD)
                        .with("stage", record.stage().value())
                        .with("ordinal", stage.ordinal())
                        .with("reference", reference)
                        .with("area", complaint.area().value())
                        .maybe("kind", TriageRows.kind(complaint))
                        .with("procedure", record.procedure().toString())
                        .maybe("team", complaint.team().map(team -> team.value()))
                        .with("requested_on", record.requestedOn())
                        .maybe("restarted_on", record.restartedOn())
                        .maybe("acknowledged_on", record.acknowledgedOn())
                        .with("clock_known_from", stage.clock().knownFrom())
                        .with("last_stage", stage.isLast());
        return closing(extension(clock(row, stage.clock()), record), record).row();
    }

    private static RowBuilder clock(RowBuilder row, StageClock clock) {
        return row.maybe("acknowledge_by", clock.acknowledgeBy())
                .with("clock_start", clock.start())
                .with("target", clock.target())
                .with("limit_on", clock.limit())
                .with("counted_by", clock.countedBy());
    }

    private static Row clock(StageAccount stage, StageClock clock) {
        RowBuilder row =
                RowBuilder.in(PastTables.CLOCK)
                        .with("stage", stage.record().stage().value())
                        .with("known_from", clock.knownFrom())
                        .maybe("acknowledged_on", clock.acknowledgedOn())
                        .maybe("delay_explained_on", clock.delayExplainedOn());
        return clock(row, clock).row();
    }

    private static List<Row> extensions(StageRecord record) {
        List<Row> rows = new ArrayList<>();
        for (StageRecord.Extension extension : record.extensions()) {
            rows.add(
                    RowBuilder.in(PastTables.EXTENSION)
                            .with("stage", record.stage().value())
                            .with("number", rows.size() + 1)
                            .with("agreed_on", extension.on())
                            .with("extended_to", extension.until())
                            .with("reason_given", extension.reason().isPresent())
                            .with("told_next_step", extension.toldNextStep())
                            .row());
        }
        return rows;
    }

    private static RowBuilder extension(RowBuilder row, StageRecord record) {
        Optional<StageRecord.Extension> last =
                record.extensions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(record.extensions().getLast());
        return row.maybe("extended_on", last.map(StageRecord.Extension::on))
                .maybe("extended_to", last.map(StageRecord.Extension::until))
                .with(
                        "extension_reason_given",
                        last.flatMap(StageRecord.Extension::reason).isPresent())
                .with(
                        "extension_told_next",
                        last.filter(StageRecord.Extension::toldNextStep).isPresent());
    }

    private static RowBuilder closing(RowBuilder row, StageRecord record) {
        return row.maybe("delay_explained_on", record.delayExplainedOn())
                .maybe("responded_on", record.respondedOn())
                .maybe("withdrawn_on", record.withdrawnOn())
                .maybe("outcome", record.outcome());
    }

    private static Row deadline(StageAccount stage, Deadline deadline) {
        return RowBuilder.in(Tables.DEADLINE)
                .with("stage", stage.record().stage().value())
                .with("key", deadline.rule().key())
                .with("standing", deadline.rule().standing())
                .with("counted_from", deadline.from())
                .with("due", deadline.due())
                .maybe("met_on", stage.metOn(deadline))
                .row();
    }

    private static Row milestone(StageAccount stage, MilestoneId step) {
        StageRecord record = stage.record();
        return RowBuilder.in(Tables.MILESTONE)
                .with("stage", record.stage().value())
                .with("milestone", step.value())
                .maybe("reached_on", Optional.ofNullable(record.milestones().get(step)))
                .maybe("announced", Optional.ofNullable(record.announced().get(step)))
                .row();
    }

    private static Row appointment(StageAccount stage, StageRecord.Appointment part) {
        return RowBuilder.in(Tables.APPOINTMENT)
                .with("stage", stage.record().stage().value())
                .with("role", part.role().value())
                .with("person", part.person().value())
                .with("appointed_on", part.on())
                .with("independent", part.declaredIndependent())
                .with("chair", part.chair())
                .row();
    }
}
