package org.redress.childrens;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Writes cases into the projection tables, as the journal would have.
final class CaseRows {

    private static final String COMPLAINT =
            """
            insert into projection.complaint (
                stream, reference, area, status, kind, procedure, channel, team, received_on,
                made_by_young_person, advocate, represented)
            values (?, ?, ?, 'open', ?, 'childrens/statutory', 'email', ?, ?, false, false, false)
            """;

    private static final String STAGE =
            """
            insert into projection.stage_record (
                stream, stage, ordinal, reference, area, kind, procedure, team, requested_on, clock_start, target,
                limit_on, extension_reason_given, extension_told_next, responded_on, withdrawn_on, outcome)
            values (?, ?, ?, ?, ?, ?, 'childrens/statutory', ?, ?, ?, ?, ?, false, false, ?, ?, ?)
            """;

    private static final String CONCERN =
            "insert into projection.concern (stream, concern, stage, team, category, raised_on, finding)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private static final String REMEDY =
            "insert into projection.remedy (stream, remedy, stage, kind, amount_pence, determined_by, agreed_on)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private static final String FEEDBACK =
            "insert into projection.feedback (stream, reference, area, kind, team, received_on)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private static final String OUTSIDE =
            """
            insert into projection.outside_case (
                stream, reference, body, area, received_on, decided_on, decision, remedy_pence)
            values (?, ?, 'ombudsman', ?, ?, ?, ?, ?)
            """;

    private final Handle handle;

    CaseRows(Handle handle) {
        this.handle = handle;
    }

    void replaceWith(Cases cases) {
        handle.execute(
                """
                truncate projection.complaint, projection.stage_record, projection.concern, projection.remedy,
                    projection.feedback, projection.outside_case
                """);
        cases.cases.forEach(this::write);
        cases.feedback.forEach(one ->
                handle.execute(
                        FEEDBACK,
                        UUID.randomUUID(),
                        one.reference(),
                        one.area(),
                        one.kind(),
                        one.team(),
                        one.receivedOn()));
        cases.outside.forEach(this::write);
    }

    private void write(Cases.Outside one) {
        String decision = one.decidedOn() == null ? null : "upheld";
        handle.execute(
                OUTSIDE,
                UUID.randomUUID(),
                one.reference(),
                one.area(),
                one.receivedOn(),
                one.decidedOn(),
                decision,
                one.pence());
    }

    private void write(Cases.Case one) {
        handle.execute(
                COMPLAINT, one.id, one.reference, one.area, one.kind, one.team, one.receivedOn);
        one.stages.forEach(stage -> write(one, stage));
        for (int i = 0; i < one.concerns.size(); i++) {
            Cases.Concern concern = one.concerns.get(i);
            handle.execute(
                    CONCERN,
                    one.id,
                    i + 1,
                    Integer.toString(concern.stage()),
                    concern.team(),
                    concern.category(),
                    concern.raisedOn(),
                    concern.finding());
        }
        for (int i = 0; i < one.remedies.size(); i++) {
            Cases.Remedy remedy = one.remedies.get(i);
            handle.execute(
                    REMEDY,
                    one.id,
                    i + 1,
                    Integer.toString(remedy.stage()),
                    remedy.kind(),
                    remedy.pence(),
                    remedy.determinedBy(),
                    remedy.agreedOn());
        }
    }

    private void write(Cases.Case one, Cases.Stage stage) {
        LocalDate later = stage.requestedOn.plusMonths(1);
        handle.execute(
                STAGE,
                one.id,
                Integer.toString(stage.number),
                stage.number,
                one.reference,
                one.area,
                one.kind,
                one.team,
                stage.requestedOn,
                stage.clockStart,
                later,
                later,
                stage.respondedOn,
                stage.withdrawnOn,
                stage.outcome);
    }
}
