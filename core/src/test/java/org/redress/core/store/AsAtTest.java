package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.core.store.Office.FIRST;
import static org.redress.core.store.Office.SECOND;
import static org.redress.core.store.Office.accept;
import static org.redress.core.store.Office.acknowledge;
import static org.redress.core.store.Office.day;
import static org.redress.core.store.Office.receive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redress.core.casework.Casework;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Exclusion;
import org.redress.core.complaint.FactAnswer;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Scope;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.ProvisionId;
import org.redress.core.testkit.TestDatabase;

/// What the reporting functions say of a complaint as at days on which other facts were in force
/// than now.
class AsAtTest {

    private static final String CASE = "PAR-2025-0001";

    private final TestDatabase database = TestDatabase.fresh();
    private final Casework casework = Office.open(database);

    @AfterEach
    void close() {
        assertThat(casework.auditor().verify().problems()).isEmpty();
        casework.close();
    }

    @Test
    void each_extension_is_in_force_from_the_day_it_was_agreed_until_the_next() {
        take(
                receive(CASE),
                accept(),
                acknowledge(),
                extend("2025-03-14", "2025-03-24", true),
                extend("2025-03-24", "2025-03-31", false));

        assertThat(stage("2025-03-13"))
                .containsEntry("extended_to", "null")
                .containsEntry("extension_reason_given", "false")
                .containsEntry("due_on", "2025-03-17");
        assertThat(stage("2025-03-20"))
                .containsEntry("extended_on", "2025-03-14")
                .containsEntry("extended_to", "2025-03-24")
                .containsEntry("extension_told_next", "true")
                .containsEntry("due_on", "2025-03-24")
                .containsEntry("answered_in_time", "null");
        assertThat(stage("2025-03-24"))
                .containsEntry("extended_to", "2025-03-31")
                .containsEntry("extension_told_next", "false")
                .containsEntry("due_on", "2025-03-31")
                .containsEntry("target", "2025-03-17")
                .containsEntry("limit_on", "2025-03-31");
        assertThat(rows("extension", "2025-03-20")).hasSize(1);
        assertThat(rows("extension", "2025-03-24"))
                .extracting(row -> row.get("number"), row -> row.get("extended_to"))
                .containsExactlyInAnyOrder(tuple("1", "2025-03-24"), tuple("2", "2025-03-31"));
    }

    @Test
    void an_answer_is_in_time_by_the_date_to_which_it_was_put_off() {
        take(
                receive(CASE),
                accept(),
                acknowledge(),
                extend("2025-03-14", "2025-03-24", true),
                new Command.Respond(day("2025-03-24"), FIRST, Outcome.UPHELD, Map.of()));

        assertThat(stage("2025-03-18")).containsEntry("answered_in_time", "null");
        assertThat(stage("2025-03-24")).containsEntry("answered_in_time", "true");
        database.jdbi()
                .useHandle(handle ->
                        handle.execute("update projection.stage_record set responded_on = null"));
        assertThat(stage("2025-03-24")).containsEntry("answered_in_time", "null");
        assertThat(stage("2025-03-25")).containsEntry("answered_in_time", "false");
        database.jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update projection.stage_record set responded_on = '2025-03-24'"));
    }

    @Test
    void before_it_was_put_again_the_first_clock_ran() {
        take(
                receive(CASE),
                accept(),
                acknowledge(),
                new Command.Suspend(day("2025-03-10"), Text.of("A court")),
                new Command.Resume(day("2025-05-06"), day("2025-05-01")),
                new Command.Acknowledge(day("2025-05-08"), FIRST));

        assertThat(stage("2025-05-05"))
                .containsEntry("clock_start", "2025-03-03")
                .containsEntry("acknowledged_on", "2025-03-05")
                .containsEntry("acknowledged_in_time", "true")
                .containsEntry("target", "2025-03-17")
                .containsEntry("days_gone", "42");
        assertThat(stage("2025-05-06"))
                .containsEntry("clock_start", "2025-05-06")
                .containsEntry("acknowledged_on", "null")
                .containsEntry("acknowledged_in_time", "null")
                .containsEntry("target", "2025-05-20")
                .containsEntry("days_gone", "0");
        assertThat(stage("2025-05-08"))
                .containsEntry("acknowledged_on", "2025-05-08")
                .containsEntry("acknowledged_in_time", "true");
    }

    @Test
    void what_triage_made_of_a_contact_is_as_it_was() {
        take(
                receive(CASE),
                new Command.RecordServiceRequest(day("2025-03-04")),
                new Command.AnswerServiceRequest(day("2025-03-20")),
                new Command.ComplainOfService(day("2025-04-02")),
                new Command.AcceptFormally(day("2025-04-04"), new KindId("formal")));

        assertThat(complaint("2025-03-03"))
                .containsEntry("disposition", "null")
                .containsEntry("service_requested_on", "null");
        assertThat(complaint("2025-04-01"))
                .containsEntry("disposition", "service-request")
                .containsEntry("kind", "null")
                .containsEntry("procedure", "null")
                .containsEntry("service_requested_on", "2025-03-04")
                .containsEntry("service_answered_on", "2025-03-20")
                .containsEntry("complained_on", "null")
                .containsEntry("received_on", "2025-03-03")
                .containsEntry("financial_year", "2024-25");
        assertThat(complaint("2025-04-02"))
                .containsEntry("disposition", "service-request")
                .containsEntry("complained_on", "2025-04-02")
                .containsEntry("received_on", "2025-04-02");
        assertThat(rows("stage_record", "2025-04-03")).isEmpty();
        assertThat(complaint("2025-04-04"))
                .containsEntry("disposition", "formal")
                .containsEntry("kind", "formal")
                .containsEntry("received_on", "2025-04-02")
                .containsEntry("first_contact_on", "2025-03-03")
                .containsEntry("financial_year", "2025-26");
        assertThat(stage("2025-04-04"))
                .containsEntry("requested_on", "2025-04-02")
                .containsEntry("financial_year", "2025-26");
    }

    @Test
    void a_refusal_shows_its_exclusion_and_what_the_person_was_told() {
        take(
                receive(CASE),
                new Command.DoNotAccept(
                        day("2025-03-04"), Exclusion.PERSONNEL, Text.of("Why"), true),
                new Command.RecordComment(day("2025-03-10")));

        assertThat(complaint("2025-03-09"))
                .containsEntry("disposition", "not-accepted")
                .containsEntry("exclusion", "personnel")
                .containsEntry("refusal_explained", "true")
                .containsEntry("refusal_told_next", "true");
        assertThat(complaint("2025-03-10"))
                .containsEntry("exclusion", "null")
                .containsEntry("refusal_explained", "false")
                .containsEntry("refusal_told_next", "null");
    }

    @Test
    void a_request_declined_shows_its_ground() {
        take(
                receive(CASE),
                accept(),
                acknowledge(),
                respond("2025-03-12"),
                new Command.DeclineStage(day("2025-04-30"), SECOND, Text.of("Late"), true));

        assertThat(rows("declined_stage", "2025-04-29")).isEmpty();
        assertThat(rows("declined_stage", "2025-04-30").getFirst())
                .containsEntry("stage", "2")
                .containsEntry("ground", "late")
                .containsEntry("told_next_step", "true")
                .containsEntry("financial_year", "2025-26");
    }

    @Test
    void an_explained_delay_is_there_from_its_day() {
        take(
                receive(CASE),
                accept(),
                acknowledge(),
                new Command.ExplainDelay(day("2025-04-02"), FIRST, Text.of("Illness")));

        assertThat(stage("2025-04-01"))
                .containsEntry("delay_explained_on", "null")
                .containsEntry("answered_in_time", "false");
        assertThat(stage("2025-04-02")).containsEntry("delay_explained_on", "2025-04-02");
    }

    @Test
    void a_delay_explained_before_it_was_put_again_was_that_of_the_first_clock() {
        take(
                receive(CASE),
                accept(),
                acknowledge(),
                new Command.ExplainDelay(day("2025-04-02"), FIRST, Text.of("Illness")),
                new Command.Suspend(day("2025-04-10"), Text.of("A court")),
                new Command.Resume(day("2025-05-06"), day("2025-05-01")),
                new Command.ExplainDelay(day("2025-06-05"), FIRST, Text.of("Illness")));

        assertThat(stage("2025-04-01")).containsEntry("delay_explained_on", "null");
        assertThat(stage("2025-05-05")).containsEntry("delay_explained_on", "2025-04-02");
        assertThat(stage("2025-05-06")).containsEntry("delay_explained_on", "null");
        assertThat(stage("2025-06-05")).containsEntry("delay_explained_on", "2025-06-05");
    }

    @Test
    void the_latest_answer_to_a_fact_by_the_date_counts() {
        FactId offered = FactId.of("walk-offered");
        take(
                receive(CASE),
                accept(),
                new Command.RecordFact(day("2025-03-10"), offered, new FactAnswer.Yes()),
                new Command.RecordFact(day("2025-03-06"), offered, new FactAnswer.No()),
                new Command.RecordFact(
                        day("2025-03-10"),
                        FactId.of("plan"),
                        new FactAnswer.InWords(Text.of("Two visits"))));

        assertThat(rows("fact", "2025-03-05")).isEmpty();
        assertThat(rows("fact", "2025-03-09"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("fact", "walk-offered")
                                .containsEntry("answer", "no")
                                .containsEntry("answered_on", "2025-03-06")
                                .containsEntry("received_on", "2025-03-03"));
        assertThat(rows("fact", "2025-03-10"))
                .extracting(
                        row -> row.get("fact"), row -> row.get("answer"), row -> row.get("words"))
                .containsExactlyInAnyOrder(
                        tuple("walk-offered", "yes", "null"), tuple("plan", "null", "Two visits"));
        assertThat(count("fact")).isEqualTo(3);
    }

    @Test
    void a_body_that_takes_part_is_there_with_its_name_and_its_answer() {
        take(
                receive(CASE),
                accept(),
                new Command.InvolveParty(
                        day("2025-03-06"),
                        PartyKindId.of("friends"),
                        Text.of("Friends of Spencer Park"),
                        true,
                        Optional.of(day("2025-03-05"))),
                new Command.RecordPartyAnswer(day("2025-03-12"), 1, Optional.empty()));

        assertThat(rows("party", "2025-03-05")).isEmpty();
        assertThat(rows("party", "2025-03-11").getFirst())
                .containsEntry("kind", "friends")
                .containsEntry("name", "Friends of Spencer Park")
                .containsEntry("lead", "true")
                .containsEntry("consent_on", "2025-03-05")
                .containsEntry("answered_on", "null");
        assertThat(rows("party", "2025-03-12").getFirst())
                .containsEntry("answered_on", "2025-03-12");
    }

    @Test
    void what_a_complaint_is_about_is_kept_with_whether_it_is_in_scope() {
        take(
                receive(CASE),
                new Command.AcceptFormally(
                        day("2025-03-04"),
                        new KindId("formal"),
                        Optional.of(
                                new Scope(
                                        List.of(
                                                ProvisionId.of("byelaw-7"),
                                                ProvisionId.of("weather")),
                                        false,
                                        true))));

        assertThat(rows("scope", "2025-03-02")).isEmpty();
        assertThat(rows("scope", "2025-03-03")).isEmpty();
        assertThat(rows("scope", "2025-03-04"))
                .extracting(
                        row -> row.get("reference"),
                        row -> row.get("area"),
                        row -> row.get("received_on"),
                        row -> row.get("provision"),
                        row -> row.get("in_scope"),
                        row -> row.get("separable"),
                        row -> row.get("told"))
                .containsExactlyInAnyOrder(
                        tuple(CASE, "parks", "2025-03-03", "byelaw-7", "true", "false", "true"),
                        tuple(CASE, "parks", "2025-03-03", "weather", "false", "false", "true"));
    }

    private long count(String table) {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery("select count(*) from projection." + table)
                                .mapTo(Long.class)
                                .one());
    }

    private static Command extend(String on, String until, boolean told) {
        return new Command.Extend(
                day(on), FIRST, day(until), Optional.of(Text.of("Holiday")), told);
    }

    private static Command respond(String on) {
        return new Command.Respond(day(on), FIRST, Outcome.UPHELD, Map.of());
    }

    private void take(Command... commands) {
        casework.intake()
                .inOneTransaction(session -> {
                    assertThat(session.take(Office.history(CASE, List.of(commands)))).isEmpty();
                    session.keep();
                    return 1;
                });
    }

    private Map<String, String> stage(String asAt) {
        return rows("stage_record", asAt).getFirst();
    }

    private Map<String, String> complaint(String asAt) {
        return rows("complaint", asAt).getFirst();
    }

    private List<Map<String, String>> rows(String function, String asAt) {
        return database
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery("select * from reporting." + function + "(:as_at)")
                                .bind("as_at", LocalDate.parse(asAt))
                                .mapToMap()
                                .list())
                .stream()
                .map(AsAtTest::text)
                .toList();
    }

    private static Map<String, String> text(Map<String, Object> row) {
        Map<String, String> text = new HashMap<>();
        row.forEach((column, value) -> text.put(column, String.valueOf(value)));
        return text;
    }
}
