package org.redress.corporate;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Writes cases into the projection tables, as the journal would have.
record CaseRows(Handle handle) {

    private static final String COMPLAINT =
            """
            insert into projection.complaint (
                stream, reference, area, status, disposition, kind, exclusion, told_next_step, procedure, channel,
                team, received_on, triaged_on, disposed_on, service_requested_on, service_answered_on,
                complained_on, made_by_young_person, advocate, represented, resolved_informally_on)
            values (?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, false, false, ?)
            """;

    private static final String STAGE =
            """
            insert into projection.stage_record (
                stream, stage, ordinal, reference, area, kind, procedure, team, requested_on, acknowledged_on,
                acknowledge_by, clock_start, target, limit_on, extended_on, extended_to,
                extension_reason_given, extension_told_next, responded_on, withdrawn_on, outcome, counted_by,
                last_stage)
            values (?, ?, ?, ?, ?, ?, 'corporate/corporate', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String EXTENSION =
            """
            insert into projection.extension (
                stream, stage, number, agreed_on, extended_to, reason_given, told_next_step)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    void write(Cases cases) {
        cases.cases.forEach(this::write);
        for (Cases.Feedback one : cases.feedback) {
            handle.execute(
                    "insert into projection.feedback (stream, reference, area, kind, team, received_on)"
                            + " values (?, ?, ?, 'compliment', ?, ?)",
                    UUID.randomUUID(),
                    "F-" + cases.feedback.indexOf(one),
                    one.area(),
                    one.team(),
                    one.receivedOn());
        }
        for (Cases.Outside one : cases.outside) {
            handle.execute(
                    "insert into projection.outside_case (stream, reference, body, area, received_on,"
                            + " decided_on, decision, remedy_pence)"
                            + " values (?, ?, 'ombudsman', ?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    one.reference(),
                    one.area(),
                    one.receivedOn(),
                    one.decidedOn(),
                    one.decision(),
                    one.pence());
        }
    }

    private void write(Cases.Case one) {
        LocalDate first = one.triages.isEmpty() ? null : one.triages.getFirst().on();
        LocalDate last = one.triages.isEmpty() ? null : one.triages.getLast().on();
        handle.execute(
                COMPLAINT,
                one.id,
                one.reference,
                one.area,
                one.disposition,
                one.kind,
                one.exclusion,
                one.toldNext,
                one.stages.isEmpty() ? null : "corporate/corporate",
                one.channel,
                one.team,
                one.receivedOn,
                first,
                last,
                one.serviceRequestedOn,
                one.serviceAnsweredOn,
                one.complainedOn,
                one.resolvedOn);
        for (int at = 0; at < one.triages.size(); at++) {
            handle.execute(
                    "insert into projection.triage (stream, number, triaged_on, disposition)"
                            + " values (?, ?, ?, ?)",
                    one.id,
                    at + 1,
                    one.triages.get(at).on(),
                    one.triages.get(at).disposition());
        }
        one.stages.forEach(stage -> write(one, stage));
        one.stages.forEach(stage -> details(one, stage));
        for (int at = 0; at < one.lessons.size(); at++) {
            lesson(one, at + 1, one.lessons.get(at));
        }
        for (int at = 0; at < one.declined.size(); at++) {
            Cases.Declined declined = one.declined.get(at);
            handle.execute(
                    "insert into projection.declined_stage (stream, item, stage, declined_on,"
                            + " told_next_step, ground) values (?, ?, '2', ?, ?, ?)",
                    one.id,
                    at + 1,
                    declined.on(),
                    declined.told(),
                    declined.ground());
        }
    }

    private void write(Cases.Case one, Cases.Stage stage) {
        boolean extended = !stage.extensions.isEmpty();
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
                stage.acknowledgedOn,
                stage.acknowledgeBy,
                stage.clockStart(),
                stage.target(),
                stage.target(),
                extended ? stage.extensions.getLast().on() : null,
                extended ? stage.extensions.getLast().until() : null,
                extended && stage.extensions.getLast().reason(),
                extended && stage.extensions.getLast().told(),
                stage.respondedOn,
                stage.withdrawnOn,
                stage.outcome,
                stage.countedBy,
                stage.number == 2);
    }

    private void details(Cases.Case one, Cases.Stage stage) {
        String id = Integer.toString(stage.number);
        for (int at = 0; at < stage.extensions.size(); at++) {
            Cases.Extension given = stage.extensions.get(at);
            handle.execute(
                    EXTENSION,
                    one.id,
                    id,
                    at + 1,
                    given.on(),
                    given.until(),
                    given.reason(),
                    given.told());
        }
        for (int at = 0; at < stage.concerns.size(); at++) {
            handle.execute(
                    "insert into projection.concern (stream, concern, stage, category, raised_on, finding)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    one.id,
                    stage.number * 100 + at,
                    id,
                    stage.concerns.get(at).category(),
                    stage.requestedOn,
                    stage.concerns.get(at).finding());
        }
        for (int at = 0; at < stage.remedies.size(); at++) {
            Cases.Remedy remedy = stage.remedies.get(at);
            handle.execute(
                    "insert into projection.remedy (stream, remedy, reference, area, stage, kind,"
                            + " amount_pence, determined_by, agreed_on, due_on, done_on)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 'council', ?, ?, ?)",
                    one.id,
                    stage.number * 100 + at,
                    one.reference,
                    one.area,
                    id,
                    remedy.kind(),
                    remedy.pence(),
                    remedy.agreedOn(),
                    remedy.dueOn(),
                    remedy.doneOn());
        }
        if (stage.handledBy != null) {
            handle.execute(
                    "insert into projection.appointment (stream, stage, role, person, appointed_on,"
                            + " independent, chair) values (?, ?, 'investigator', ?, ?, false, false)",
                    one.id,
                    id,
                    stage.handledBy,
                    stage.requestedOn);
        }
    }

    private void lesson(Cases.Case one, int number, Cases.Lesson lesson) {
        UUID wording = UUID.randomUUID();
        handle.execute(
                "insert into personal.text (text, stream, salt, content) values (?, ?, 's', ?)",
                wording,
                one.id,
                lesson.wording());
        handle.execute(
                "insert into projection.lesson (stream, lesson, reference, area, team, drawn_on, wording, action,"
                        + " due_on, done_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id,
                number,
                one.reference,
                one.area,
                one.team,
                lesson.drawnOn(),
                wording,
                wording,
                lesson.dueOn(),
                lesson.doneOn());
    }
}
