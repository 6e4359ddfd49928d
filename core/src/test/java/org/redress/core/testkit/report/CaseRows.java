package org.redress.core.testkit.report;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// Writes cases into the projection tables, as the journal would have.
final class CaseRows {

    private static final String COMPLAINT =
            """
            insert into projection.complaint (
                stream, reference, area, status, disposition, kind, procedure, channel, team, received_on,
                service_requested_on, service_answered_on, complained_on, made_by_young_person, advocate, represented)
            values (?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
            """;

    private static final String STAGE =
            """
            insert into projection.stage_record (
                stream, stage, ordinal, reference, area, kind, procedure, team, requested_on, clock_start, target,
                limit_on, extension_reason_given, extension_told_next, responded_on, withdrawn_on, outcome)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, false, ?, ?, ?)
            """;

    private static final String CONCERN =
            "insert into projection.concern (stream, concern, stage, team, category, raised_on, finding)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private static final String REMEDY =
            """
            insert into projection.remedy (
                stream, remedy, reference, area, stage, kind, amount_pence, determined_by, agreed_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String LESSON =
            """
            insert into projection.lesson (
                stream, lesson, reference, area, team, drawn_on, theme, wording, action, owner, due_on, done_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SOURCE =
            "insert into projection.lesson_source (stream, lesson, item, reference)"
                    + " values (?, ?, ?, ?)";

    private static final String ANSWERS =
            "insert into equality.answer (stream, gender, age_band, ethnicity, disability)"
                    + " values (?, ?, ?, ?, ?)";

    private static final String FEEDBACK =
            "insert into projection.feedback (stream, reference, area, kind, team, received_on, source)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private static final String THEME =
            "insert into projection.feedback_theme (stream, item, theme) values (?, ?, ?)";

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
                    projection.lesson, projection.lesson_source, projection.feedback, projection.feedback_theme, projection.outside_case,
                    projection.fact, projection.party, equality.answer, personal.text cascade
                """);
        cases.cases.forEach(this::write);
        cases.feedback.forEach(this::write);
        cases.outside.forEach(this::write);
    }

    private void write(Cases.Feedback one) {
        UUID stream = UUID.randomUUID();
        handle.execute(
                FEEDBACK,
                stream,
                one.reference(),
                one.area(),
                one.kind(),
                one.team(),
                one.receivedOn(),
                text(stream, one.source()));
        for (int item = 0; item < one.themes().size(); item++) {
            handle.execute(THEME, stream, item + 1, text(stream, one.themes().get(item)));
        }
    }

    private void write(Cases.Outside one) {
        handle.execute(
                OUTSIDE,
                UUID.randomUUID(),
                one.reference(),
                one.area(),
                one.receivedOn(),
                one.decidedOn(),
                one.decision(),
                one.pence());
    }

    private void write(Cases.Case one) {
        boolean request = one.kind.equals("service-request");
        boolean informal = one.kind.equals("informal");
        handle.execute(
                COMPLAINT,
                one.id,
                one.reference,
                one.area,
                request ? "service-request" : informal ? "informal" : "formal",
                request ? null : one.kind,
                one.stages.isEmpty() ? null : procedure(one),
                one.channel,
                one.team,
                one.receivedOn,
                request ? one.receivedOn : null,
                one.serviceAnsweredOn,
                one.complainedOn,
                one.byYoungPerson,
                one.advocate);
        one.stages.forEach(stage -> write(one, stage));
        details(one);
        numbered(one.lessons.size(), at -> write(one, at + 1, one.lessons.get(at)));
        numbered(
                one.facts.size(),
                at ->
                        handle.execute(
                                "insert into projection.fact (stream, number, fact, answered_on, answer)"
                                        + " values (?, ?, ?, ?, ?)",
                                one.id,
                                at + 1,
                                one.facts.get(at).fact(),
                                one.facts.get(at).on(),
                                one.facts.get(at).answer()));
        numbered(
                one.parties.size(),
                at ->
                        handle.execute(
                                "insert into projection.party (stream, party, kind, name, lead, involved_on)"
                                        + " values (?, ?, ?, ?, false, ?)",
                                one.id,
                                at + 1,
                                one.parties.get(at).kind(),
                                text(one.id, "Provider"),
                                one.parties.get(at).on()));
        if (one.answers != null) {
            handle.execute(
                    ANSWERS,
                    one.id,
                    one.answers.gender(),
                    one.answers.ageBand(),
                    one.answers.ethnicity(),
                    one.answers.disability());
        }
    }

    private void details(Cases.Case one) {
        numbered(
                one.concerns.size(),
                at -> {
                    Cases.Concern concern = one.concerns.get(at);
                    handle.execute(
                            CONCERN,
                            one.id,
                            at + 1,
                            Integer.toString(concern.stage()),
                            concern.team(),
                            concern.category(),
                            concern.raisedOn(),
                            concern.finding());
                });
        numbered(
                one.remedies.size(),
                at -> {
                    Cases.Remedy remedy = one.remedies.get(at);
                    handle.execute(
                            REMEDY,
                            one.id,
                            at + 1,
                            one.reference,
                            one.area,
                            Integer.toString(remedy.stage()),
                            remedy.kind(),
                            remedy.pence(),
                            remedy.determinedBy(),
                            remedy.agreedOn());
                });
    }

    private void write(Cases.Case one, int number, Cases.Lesson lesson) {
        handle.execute(
                LESSON,
                one.id,
                number,
                one.reference,
                one.area,
                one.team,
                lesson.drawnOn(),
                text(one.id, lesson.theme()),
                text(one.id, lesson.wording()),
                text(one.id, lesson.action()),
                text(one.id, lesson.owner()),
                lesson.dueOn(),
                lesson.doneOn());
        numbered(
                lesson.alsoFrom().size(),
                at -> handle.execute(SOURCE, one.id, number, at + 1, lesson.alsoFrom().get(at)));
    }

    private UUID text(UUID stream, String content) {
        if (content == null) {
            return null;
        }
        UUID text = UUID.randomUUID();
        handle.execute(
                "insert into personal.text (text, stream, salt, content) values (?, ?, 's', ?)",
                text,
                stream,
                content);
        return text;
    }

    private static String procedure(Cases.Case one) {
        return one.kind.equals("corporate") ? "corporate/corporate" : one.area + "/" + one.kind;
    }

    private static void numbered(int many, IntConsumer write) {
        IntStream.range(0, many).forEach(write);
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
                procedure(one),
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
