package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportingFunctionsTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TEXT = new UUID(0, 99);

    private final Handle handle = ReportingDatabase.emptied();

    @BeforeEach
    void a_complaint() {
        handle.execute(
                """
                insert into projection.complaint (
                    stream, reference, area, status, kind, procedure, channel, team, received_on, triaged_on, disposed_on,
                    made_by_young_person, advocate, represented, resolved_informally_on, withdrawn_on, referred_early_on)
                values (?, 'R-1', 'area', 'open', 'statutory', 'area/statutory', 'email', 'T1', '2024-06-03', '2024-06-04', '2024-06-04',
                    true, false, false, '2024-06-05', '2024-06-20', '2024-06-19')
                """,
                ONE);
        handle.execute(
                "insert into personal.text (text, stream, salt, content) values (?, ?, 's', 'words')",
                TEXT,
                ONE);
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void a_complaint_is_there_from_its_receipt_and_what_came_later_is_not() {
        assertThat(rows("complaint", "2024-06-02")).isEmpty();

        Map<String, Object> first = only("complaint", "2024-06-03");
        assertThat(first)
                .containsEntry("reference", "R-1")
                .containsEntry("kind", null)
                .containsEntry("procedure", null)
                .containsEntry("financial_year", "2024-25")
                .containsEntry("triaged_on", null)
                .containsEntry("resolved_informally_on", null)
                .containsEntry("withdrawn_on", null)
                .containsEntry("referred_early_on", null);
        assertThat(only("complaint", "2024-06-04")).containsEntry("kind", "statutory");
        assertThat(
                        text(
                                only("complaint", "2024-06-20"),
                                "triaged_on",
                                "resolved_informally_on",
                                "withdrawn_on"))
                .containsExactly("2024-06-04", "2024-06-05", "2024-06-20");
    }

    @Test
    void a_stage_record_is_there_from_its_request_and_closes_on_the_day() {
        stage("2024-06-03", "responded_on = '2024-06-15', outcome = 'upheld'");

        assertThat(rows("stage_record", "2024-06-02")).isEmpty();
        assertThat(rows("stage_record", "2024-06-03")).as("before triage").isEmpty();
        assertThat(only("stage_record", "2024-06-04")).containsEntry("is_open", true);
        assertThat(only("stage_record", "2024-06-14"))
                .containsEntry("is_open", true)
                .containsEntry("closed_on", null)
                .containsEntry("outcome", null)
                .containsEntry("days", null)
                .containsEntry("days_gone", 9);
        assertThat(only("stage_record", "2024-06-15"))
                .containsEntry("is_open", false)
                .containsEntry("outcome", "upheld")
                .containsEntry("days", 10)
                .containsEntry("days_gone", null)
                .containsEntry("team", "T1")
                .containsEntry("channel", "email")
                .containsEntry("made_by_young_person", true)
                .containsEntry("advocate", false);
    }

    @Test
    void a_withdrawal_closes_a_record_too() {
        stage("2024-06-03", "withdrawn_on = '2024-06-05', outcome = 'withdrawn'");

        assertThat(only("stage_record", "2024-06-04")).containsEntry("is_open", true);
        assertThat(only("stage_record", "2024-06-05"))
                .containsEntry("is_open", false)
                .containsEntry("outcome", "withdrawn")
                .containsEntry("days", 2);
    }

    @Test
    void an_extension_counts_from_the_day_it_was_given_or_when_that_is_not_known() {
        stage(
                "2024-06-03",
                "extended_on = '2024-06-10', extended_to = '2024-07-01', extension_reason_given = true");

        assertThat(only("stage_record", "2024-06-09"))
                .containsEntry("extended_to", null)
                .containsEntry("extension_reason_given", false);
        assertThat(
                        text(
                                only("stage_record", "2024-06-10"),
                                "extended_to",
                                "extension_reason_given"))
                .containsExactly("2024-07-01", "true");
        handle.execute("update projection.stage_record set extended_on = null");
        assertThat(text(only("stage_record", "2024-06-04"), "extended_to"))
                .containsExactly("2024-07-01");
    }

    @Test
    void an_acknowledgement_is_in_time_late_or_not_due_yet() {
        stage("2024-06-03", "acknowledge_by = '2024-06-06', acknowledged_on = '2024-06-07'");

        assertThat(only("stage_record", "2024-06-06"))
                .containsEntry("acknowledged_on", null)
                .containsEntry("acknowledged_in_time", null);
        assertThat(only("stage_record", "2024-06-07")).containsEntry("acknowledged_in_time", false);
        handle.execute("update projection.stage_record set acknowledged_on = '2024-06-06'");
        assertThat(only("stage_record", "2024-06-07")).containsEntry("acknowledged_in_time", true);
        handle.execute("update projection.stage_record set acknowledged_on = null");
        assertThat(only("stage_record", "2024-06-07")).containsEntry("acknowledged_in_time", false);
        handle.execute("update projection.stage_record set responded_on = '2024-06-06'");
        assertThat(only("stage_record", "2024-06-07")).containsEntry("acknowledged_in_time", null);
    }

    @Test
    void an_open_record_is_late_when_more_working_days_have_gone_than_its_date_allows() {
        stage("2024-06-03", "target = '2024-06-14', counted_by = '2024-06-20'");

        assertThat(late("2024-06-16")).containsExactly("null", "null");
        assertThat(late("2024-06-17")).containsExactly("false", "null");
        assertThat(late("2024-06-20")).containsExactly("false", "null");
        assertThat(late("2024-06-21")).containsExactly("false", "false");
        handle.execute("update projection.stage_record set responded_on = '2024-06-15'");
        assertThat(late("2024-06-15")).containsExactly("false", "true");
        handle.execute("update projection.stage_record set counted_by = null");
        assertThat(late("2024-06-15")).containsExactly("false", "false");
    }

    private List<String> late(String asAt) {
        return text(only("stage_record", asAt), "answered_in_time", "counted_in_time");
    }

    @Test
    void a_clock_that_starts_later_has_run_no_days() {
        stage("2024-06-03", "clock_start = '2024-06-17'");

        assertThat(only("stage_record", "2024-06-14")).containsEntry("days_gone", 0);
        assertThat(only("stage_record", "2024-06-18")).containsEntry("days_gone", 1);
        handle.execute(
                "update projection.stage_record set clock_start = '2024-06-16', responded_on = '2024-06-15'");
        assertThat(only("stage_record", "2024-06-18")).containsEntry("days", 0);
    }

    @Test
    void
            a_concern_goes_by_its_own_team_or_else_the_complaints_and_its_finding_comes_with_the_outcome() {
        stage("2024-06-03", "responded_on = '2024-06-10', outcome = 'partially-upheld'");
        handle.execute(
                """
                insert into projection.concern (stream, concern, stage, team, category, raised_on, finding)
                values (?, 1, '1', null, 'c', '2024-06-03', 'upheld'), (?, 2, '1', 'T2', 'c', '2024-06-05', null)
                """,
                ONE,
                ONE);

        assertThat(only("concern", "2024-06-04"))
                .containsEntry("team", "T1")
                .containsEntry("finding", null)
                .containsEntry("stage_outcome", null);
        assertThat(rows("concern", "2024-06-10"))
                .extracting(row -> text(row, "team", "finding", "stage_outcome"))
                .containsExactlyInAnyOrder(
                        List.of("T1", "upheld", "partially-upheld"),
                        List.of("T2", "null", "partially-upheld"));
    }

    @Test
    void a_remedy_is_there_from_its_agreement_and_done_on_the_day() {
        stage("2024-06-03", "responded_on = '2024-06-10', outcome = 'upheld'");
        handle.execute(
                """
                insert into projection.remedy (
                    stream, remedy, reference, area, stage, kind, amount_pence, determined_by, agreed_on,
                    done_on)
                values (?, 1, 'PAR-2024-0001', 'parks', '1', 'financial', 100, 'council', '2024-06-10', '2024-06-20')
                """,
                ONE);

        assertThat(rows("remedy", "2024-06-09")).isEmpty();
        assertThat(only("remedy", "2024-06-19"))
                .containsEntry("done_on", null)
                .containsEntry("amount_pence", 100L);
        assertThat(
                        text(
                                only("remedy", "2024-06-20"),
                                "done_on",
                                "financial_year",
                                "complaint_kind"))
                .containsExactly("2024-06-20", "2024-25", "statutory");
        handle.execute("update projection.remedy set agreed_on = null");
        assertThat(rows("remedy", "2024-06-04")).hasSize(1);
        assertThat(rows("remedy", "2024-06-02")).isEmpty();
    }

    @Test
    void a_lesson_is_there_from_the_day_it_was_drawn_with_its_words() {
        handle.execute(
                """
                insert into projection.lesson (
                    stream, lesson, reference, area, team, drawn_on, theme, wording, done_on)
                values (?, 1, 'R-1', 'area', 'T1', '2024-06-10', ?, ?, '2024-07-01')
                """,
                ONE,
                TEXT,
                new UUID(0, 98));

        assertThat(rows("lesson", "2024-06-09")).isEmpty();
        assertThat(only("lesson", "2024-06-30"))
                .containsEntry("theme", "words")
                .containsEntry("wording", null)
                .containsEntry("done_on", null);
        assertThat(text(only("lesson", "2024-07-01"), "done_on")).containsExactly("2024-07-01");
    }

    @Test
    void feedback_is_there_from_its_receipt_with_its_themes() {
        UUID stream = new UUID(0, 2);
        handle.execute(
                """
                insert into projection.feedback (stream, reference, area, kind, received_on, source)
                values (?, 'F-1', 'area', 'compliment', '2024-03-31', ?)
                """,
                stream,
                TEXT);
        handle.execute(
                "insert into projection.feedback_theme (stream, item, theme) values (?, 1, ?)",
                stream,
                TEXT);

        assertThat(rows("feedback", "2024-03-30")).isEmpty();
        assertThat(text(only("feedback", "2024-03-31"), "financial_year", "source", "themes"))
                .containsExactly("2023-24", "words", "{words}");
    }

    @Test
    void an_outside_case_is_decided_on_the_day() {
        handle.execute(
                """
                insert into projection.outside_case (
                    stream, reference, body, area, received_on, decided_on, decision, remedy_pence)
                values (?, 'O-1', 'body', 'area', '2024-06-03', '2024-07-01', 'upheld', 100)
                """,
                new UUID(0, 3));

        assertThat(rows("outside_case", "2024-06-02")).isEmpty();
        assertThat(only("outside_case", "2024-06-30"))
                .containsEntry("decided_on", null)
                .containsEntry("decision", null)
                .containsEntry("remedy_pence", null);
        assertThat(only("outside_case", "2024-07-01"))
                .containsEntry("decision", "upheld")
                .containsEntry("remedy_pence", 100L);
    }

    @Test
    void the_planner_sees_through_the_functions() {
        String plan =
                String.join(
                        "\n",
                        handle.createQuery(
                                        """
                                        explain select count(*) from reporting.stage_record('2025-03-31')
                                        where area = 'area' and kind = 'statutory'
                                        """)
                                .mapTo(String.class)
                                .list());

        assertThat(plan).doesNotContain("Function Scan").doesNotContain("calendar_day");
    }

    @Test
    void what_a_contact_was_taken_for_ends_with_the_next_triage_or_with_the_matter() {
        handle.execute("update projection.complaint set resolved_informally_on = '2024-06-12'");
        handle.execute(
                """
                insert into projection.triage (stream, number, triaged_on, disposition, kind)
                values (?, 1, '2024-06-04', 'service-request', null), (?, 2, '2024-06-10', 'informal', 'informal')
                """,
                ONE,
                ONE);

        assertThat(text(only("triage", "2024-06-09"), "disposition", "ended_on"))
                .containsExactly("service-request", "null");
        assertThat(rows("triage", "2024-06-11"))
                .extracting(row -> text(row, "disposition", "received_on", "ended_on"))
                .containsExactlyInAnyOrder(
                        List.of("service-request", "2024-06-03", "2024-06-10"),
                        List.of("informal", "2024-06-03", "null"));
        assertThat(rows("triage", "2024-06-20"))
                .extracting(row -> text(row, "ended_on"))
                .containsExactlyInAnyOrder(List.of("2024-06-10"), List.of("2024-06-12"));
    }

    @Test
    void what_was_resolved_informally_ends_then_though_it_was_made_formal_later() {
        handle.execute("update projection.complaint set withdrawn_on = null");
        handle.execute(
                """
                insert into projection.triage (stream, number, triaged_on, disposition, kind)
                values (?, 1, '2024-06-04', 'informal', 'informal'), (?, 2, '2024-07-01', 'formal', 'statutory')
                """,
                ONE,
                ONE);

        assertThat(rows("triage", "2024-07-02"))
                .extracting(row -> text(row, "disposition", "ended_on"))
                .containsExactlyInAnyOrder(
                        List.of("informal", "2024-06-05"), List.of("formal", "null"));
        handle.execute("update projection.complaint set withdrawn_on = '2024-07-03'");
        assertThat(rows("triage", "2024-07-03"))
                .extracting(row -> text(row, "disposition", "ended_on"))
                .containsExactlyInAnyOrder(
                        List.of("informal", "2024-06-05"), List.of("formal", "2024-07-03"));
    }

    @Test
    void an_appointment_says_whether_the_person_or_a_namesake_took_part_before() {
        UUID other = new UUID(0, 2);
        UUID namesake = new UUID(0, 3);
        stage("2024-06-03", "responded_on = '2024-06-10', outcome = 'upheld'");
        handle.execute(
                """
                insert into projection.stage_record
                select stream, '2', 2, reference, area, kind, procedure, team, '2024-06-20', restarted_on,
                    acknowledged_on, acknowledge_by, clock_known_from, clock_start, target, limit_on, extended_on,
                    extended_to, extension_reason_given, extension_told_next, delay_explained_on, null, null, null
                from projection.stage_record
                """);
        handle.execute(
                "insert into personal.text (text, stream, salt, content) values (?, ?, 's', 'WORDS')",
                new UUID(0, 98),
                ONE);
        handle.execute(
                "insert into personal.person (person, stream, name) values (?, ?, ?), (?, ?, ?)",
                ONE,
                ONE,
                TEXT,
                namesake,
                ONE,
                new UUID(0, 98));
        handle.execute(
                """
                insert into projection.appointment (stream, stage, role, person, appointed_on, independent, chair)
                values (?, '1', 'a', ?, '2024-06-04', false, false), (?, '2', 'b', ?, '2024-06-21', false, false),
                    (?, '2', 'c', ?, '2024-06-22', false, false), (?, '2', 'd', ?, '2024-06-23', false, false)
                """,
                ONE,
                ONE,
                ONE,
                other,
                ONE,
                ONE,
                ONE,
                namesake);

        assertThat(rows("appointment", "2024-06-20"))
                .extracting(row -> text(row, "role", "also_at_earlier_stage"))
                .containsExactly(List.of("a", "false"));
        assertThat(rows("appointment", "2024-06-30"))
                .extracting(row -> text(row, "role", "also_at_earlier_stage"))
                .containsExactlyInAnyOrder(
                        List.of("a", "false"),
                        List.of("b", "false"),
                        List.of("c", "true"),
                        List.of("d", "true"));
    }

    private void stage(String requestedOn, String facts) {
        handle.execute(
                """
                insert into projection.stage_record (
                    stream, stage, ordinal, reference, area, kind, procedure, requested_on, clock_start, target,
                    limit_on, extension_reason_given, extension_told_next)
                values (?, '1', 1, 'R-1', 'area', 'statutory', 'area/statutory', ?, ?, '2024-06-17', '2024-07-01',
                    false, false)
                """,
                ONE,
                LocalDate.parse(requestedOn),
                LocalDate.parse(requestedOn));
        handle.execute("update projection.stage_record set " + facts);
    }

    private List<Map<String, Object>> rows(String function, String asAt) {
        return handle.createQuery("select * from reporting." + function + "(:as_at)")
                .bind("as_at", LocalDate.parse(asAt))
                .mapToMap()
                .list();
    }

    private Map<String, Object> only(String function, String asAt) {
        List<Map<String, Object>> rows = rows(function, asAt);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static List<String> text(Map<String, Object> row, String... columns) {
        return List.of(columns).stream().map(column -> String.valueOf(row.get(column))).toList();
    }
}
