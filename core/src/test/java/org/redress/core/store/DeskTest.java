package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.core.store.Office.instruct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Equality;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.AreaId;
import org.redress.core.testkit.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

    private final TestDatabase database = TestDatabase.fresh();
    private Casework casework;

    @BeforeAll
    void open() {
        casework = Office.open(database);
    }

    @AfterAll
    void close() {
        assertThat(casework.auditor().verify().problems()).isEmpty();
        casework.close();
    }

    @Test
    void a_complaint_goes_from_its_receipt_to_the_second_stage_one_command_at_a_time() {
        Office.life("LIFE-1")
                .forEach(command ->
                        assertThat(Office.give(casework, "LIFE-1", command))
                                .isInstanceOf(Handled.Done.class));

        assertThat(casework.reader().find(Office.reference("LIFE-1")))
                .hasValueSatisfying(view -> {
                    assertThat(view.complaint().status()).isEqualTo(Complaint.Status.OPEN);
                    assertThat(view.texts())
                            .containsValues("The gate is shut", "Open the gates at eight");
                    assertThat(view.names()).containsValues("Ada Smith", "Bea Brown", "Cy Clark");
                });
    }

    @Test
    void a_complaint_taken_at_the_desk_has_the_rows_that_the_same_history_has_when_taken_in() {
        Office.life("SAME-1").forEach(command -> Office.give(casework, "SAME-1", command));
        Office.take(casework, "SAME-2");

        assertThat(rows("SAME-1")).isEqualTo(rows("SAME-2")).hasSize(2);
    }

    private List<String> rows(String reference) {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery(
                                        """
                                        select concat_ws(' ', stage, kind, procedure, team, requested_on, acknowledged_on, acknowledge_by,
                                            clock_start, target, limit_on, responded_on, outcome)
                                        from projection.stage_record where reference = ? order by ordinal
                                        """)
                                .bind(0, reference)
                                .mapTo(String.class)
                                .list());
    }

    @Test
    void the_rows_of_a_stage_carry_the_dates_that_follow_from_its_procedure() {
        Office.life("ROWS-1")
                .subList(0, 5)
                .forEach(command -> Office.give(casework, "ROWS-1", command));

        assertThat(rows("ROWS-1"))
                .containsExactly(
                        "1 formal parks/byelaw NORTH 2025-03-03 2025-03-05 2025-03-06 2025-03-03 2025-03-17 2025-03-31"
                                + " 2025-03-12 upheld");
    }

    @Test
    void what_the_rules_refuse_leaves_nothing_behind() {
        Office.give(casework, "REF-1", Office.receive("REF-1"));
        Handled refused = casework.desk().handle(keyed("REF-1", Office.respond(), "refused"));

        assertThat(refused).isInstanceOf(Handled.Refused.class);
        assertThat(casework.reader().timeline(Office.reference("REF-1"))).hasSize(1);
        assertThat(count("select count(*) from journal.idempotency where key = 'refused'"))
                .isZero();
    }

    @Test
    void a_command_on_a_complaint_that_is_not_there_is_answered_so() {
        assertThat(Office.give(casework, "NONE-1", Office.accept()))
                .isEqualTo(new Handled.NotFound(Office.reference("NONE-1")));
    }

    @Test
    void a_reference_is_given_to_one_complaint_only() {
        Office.give(casework, "TWICE-1", Office.receive("TWICE-1"));

        assertThat(Office.give(casework, "TWICE-1", Office.receive("TWICE-1")))
                .isInstanceOf(Handled.Refused.class);
    }

    @Test
    void an_officer_who_saw_an_older_version_gets_a_conflict_with_the_one_there_is_now() {
        Office.give(casework, "SEEN-1", Office.receive("SEEN-1"));
        Office.give(casework, "SEEN-1", Office.accept());

        Handled late =
                casework.desk()
                        .handle(
                                instruct(
                                        "SEEN-1",
                                        Office.acknowledge(),
                                        "officer-2",
                                        Optional.of(1),
                                        Optional.empty()));

        int now = casework.reader().timeline(Office.reference("SEEN-1")).size();
        assertThat(late).isEqualTo(new Handled.Conflict(now));
    }

    @Test
    void of_many_officers_who_saw_the_same_version_one_is_taken_and_the_others_conflict()
            throws Exception {
        Office.give(casework, "RACE-1", Office.receive("RACE-1"));
        Office.give(casework, "RACE-1", Office.accept());
        int seen = casework.reader().timeline(Office.reference("RACE-1")).size();

        List<Handled> handled =
                atOnce(
                        8,
                        officer ->
                                instruct(
                                        "RACE-1",
                                        Office.raise("litter"),
                                        "officer-" + officer,
                                        Optional.of(seen),
                                        Optional.empty()));

        assertThat(handled).filteredOn(Handled.Done.class::isInstance).hasSize(1);
        assertThat(handled).filteredOn(Handled.Conflict.class::isInstance).hasSize(7);
        assertThat(casework.reader().timeline(Office.reference("RACE-1"))).hasSize(seen + 1);
    }

    @Test
    void many_officers_who_take_it_as_it_is_are_all_taken_one_after_the_other() throws Exception {
        Office.give(casework, "ROW-1", Office.receive("ROW-1"));
        Office.give(casework, "ROW-1", Office.accept());

        List<Handled> handled = atOnce(8, officer -> instruct("ROW-1", Office.raise("gates")));

        assertThat(handled).allSatisfy(one -> assertThat(one).isInstanceOf(Handled.Done.class));
        assertThat(
                        casework.reader()
                                .find(Office.reference("ROW-1"))
                                .orElseThrow()
                                .complaint()
                                .concerns())
                .hasSize(8);
    }

    @Test
    void of_many_who_receive_under_one_reference_at_once_one_is_taken() throws Exception {
        List<Handled> handled = atOnce(8, officer -> instruct("ONE-1", Office.receive("ONE-1")));

        assertThat(handled).filteredOn(Handled.Done.class::isInstance).hasSize(1);
        assertThat(casework.reader().timeline(Office.reference("ONE-1"))).hasSize(1);
    }

    @Test
    void a_repeated_instruction_gets_the_first_answer_again_and_does_nothing_twice() {
        Office.give(casework, "IDEM-1", Office.receive("IDEM-1"));
        Handled.Done first =
                (Handled.Done) casework.desk().handle(keyed("IDEM-1", Office.accept(), "a"));
        Office.give(casework, "IDEM-1", Office.acknowledge());

        Handled again = casework.desk().handle(keyed("IDEM-1", Office.accept(), "a"));

        assertThat(again)
                .isEqualTo(
                        new Handled.Done(first.complaint(), first.version(), first.events(), true));
    }

    @Test
    void a_repeated_receipt_is_the_same_though_its_texts_have_fresh_ids() {
        Handled first = casework.desk().handle(keyed("IDEM-2", Office.receive("IDEM-2"), "b"));
        Handled again = casework.desk().handle(keyed("IDEM-2", Office.receive("IDEM-2"), "b"));

        assertThat(first)
                .isInstanceOfSatisfying(
                        Handled.Done.class, done -> assertThat(done.repeated()).isFalse());
        assertThat(again)
                .isInstanceOfSatisfying(
                        Handled.Done.class, done -> assertThat(done.repeated()).isTrue());
        assertThat(casework.reader().timeline(Office.reference("IDEM-2"))).hasSize(1);
    }

    @Test
    void a_key_used_for_another_command_is_refused() {
        casework.desk().handle(keyed("IDEM-3", Office.receive("IDEM-3"), "c"));

        assertThat(
                        casework.desk()
                                .handle(
                                        keyed(
                                                "IDEM-3",
                                                Office.receive(
                                                        "IDEM-3", "Ada Smith", "Something else"),
                                                "c")))
                .isEqualTo(new Handled.KeyReused("c"));
        assertThat(casework.desk().handle(keyed("IDEM-3", Office.accept(), "c")))
                .isEqualTo(new Handled.KeyReused("c"));
    }

    @Test
    void a_key_belongs_to_the_officer_who_used_it() {
        casework.desk().handle(keyed("IDEM-4", Office.receive("IDEM-4"), "d"));

        assertThat(
                        casework.desk()
                                .handle(
                                        instruct(
                                                "IDEM-4",
                                                Office.accept(),
                                                "officer-2",
                                                Optional.empty(),
                                                Optional.of("d"))))
                .isInstanceOf(Handled.Done.class);
    }

    @Test
    void the_same_instruction_sent_many_times_at_once_is_done_once() throws Exception {
        Office.give(casework, "IDEM-5", Office.receive("IDEM-5"));
        Office.give(casework, "IDEM-5", Office.accept());
        int before = casework.reader().timeline(Office.reference("IDEM-5")).size();

        List<Handled> handled = atOnce(8, _ -> keyed("IDEM-5", Office.raise("litter"), "e"));

        assertThat(handled).allSatisfy(one -> assertThat(one).isInstanceOf(Handled.Done.class));
        assertThat(handled).filteredOn(one -> !((Handled.Done) one).repeated()).hasSize(1);
        assertThat(casework.reader().timeline(Office.reference("IDEM-5"))).hasSize(before + 1);
    }

    @Test
    void the_same_receipt_sent_many_times_at_once_is_done_once() throws Exception {
        List<Handled> handled = atOnce(8, _ -> keyed("IDEM-6", Office.receive("IDEM-6"), "f"));

        assertThat(handled).allSatisfy(one -> assertThat(one).isInstanceOf(Handled.Done.class));
        assertThat(casework.reader().timeline(Office.reference("IDEM-6"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {" bea BROWN ", "Bea  Brown", "Bea\u00a0Brown"})
    void somebody_who_takes_a_second_part_under_the_same_name_is_known_to_be_the_same(String name) {
        String who = "WHO-" + name.codePoints().sum();
        Office.life(who).subList(0, 9).forEach(command -> Office.give(casework, who, command));

        Handled second = Office.give(casework, who, Office.appoint("warden", name));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Handled.Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .anySatisfy(refusal ->
                                                assertThat(refusal.rule())
                                                        .isEqualTo("barred-by-role")));
    }

    @Test
    void the_reason_for_a_discretion_that_was_not_needed_is_not_kept() {
        casework.desk()
                .handle(
                        new Instruction(
                                Office.reference("DISC-1"),
                                Office.receive("DISC-1"),
                                new Basis.Discretion(Text.of("For a reason nobody needed")),
                                "officer-1",
                                Optional.empty(),
                                Optional.empty(),
                                Equality.NOT_STATED));

        assertThat(casework.reader().find(Office.reference("DISC-1")))
                .hasValueSatisfying(view ->
                        assertThat(view.texts()).doesNotContainValue("For a reason nobody needed"));
    }

    @Test
    void equality_data_stand_in_a_table_of_their_own() {
        casework.desk()
                .handle(
                        new Instruction(
                                Office.reference("EQ-1"),
                                Office.receive("EQ-1"),
                                new Basis.Rules(),
                                "officer-1",
                                Optional.empty(),
                                Optional.empty(),
                                new Equality(
                                        Optional.of("Female"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("None"))));

        assertThat(
                        count(
                                "select count(*) from equality.answer join projection.complaint using (stream)"
                                        + " where reference = 'EQ-1' and gender = 'Female' and age_band is null"))
                .isEqualTo(1);
    }

    @Test
    void equality_data_come_with_a_receipt_only() {
        Equality stated =
                new Equality(
                        Optional.of("Female"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Instruction instruction =
                new Instruction(
                        Office.reference("EQ-2"),
                        Office.accept(),
                        new Basis.Rules(),
                        "officer-1",
                        Optional.empty(),
                        Optional.empty(),
                        stated);

        assertThatThrownBy(() -> casework.desk().handle(instruction))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_personal_data_stand_in_the_journal() {
        Office.life("PRIV-1").forEach(command -> Office.give(casework, "PRIV-1", command));

        assertThat(
                        count(
                                "select count(*) from journal.event where body ~* 'ada smith|gate is shut|bea brown|at eight'"))
                .isZero();
    }

    @Test
    void an_event_is_recorded_with_its_moment_its_day_and_its_officer() {
        Office.give(casework, "MOM-1", Office.receive("MOM-1"));

        assertThat(casework.reader().timeline(Office.reference("MOM-1")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.recordedAt())
                            .isEqualTo(Instant.parse("2025-06-30T10:15:30.123456Z"));
                    assertThat(entry.happenedOn()).isEqualTo(LocalDate.of(2025, 3, 3));
                    assertThat(entry.officer()).isEqualTo("officer-1");
                    assertThat(entry.version()).isEqualTo(1);
                });
    }

    @Test
    void references_are_handed_out_once_each_though_many_ask() throws Exception {
        List<Optional<Reference>> references =
                together(
                        8,
                        _ ->
                                () ->
                                        casework.desk()
                                                .newReference(
                                                        new AreaId("parks"),
                                                        LocalDate.of(2031, 1, 2)));

        assertThat(references)
                .doesNotHaveDuplicates()
                .contains(Optional.of(new Reference("PAR-2031-0001")));
        assertThat(casework.desk().newReference(new AreaId("rivers"), LocalDate.of(2031, 1, 2)))
                .isEmpty();
    }

    @Test
    void a_new_reference_goes_on_after_those_that_records_brought() {
        Office.take(casework, "PAR-2032-0001", "PAR-2032-0417", "PAR-2032-odd");

        assertThat(casework.desk().newReference(new AreaId("parks"), LocalDate.of(2032, 5, 5)))
                .contains(new Reference("PAR-2032-0418"));
    }

    @Test
    void a_compliment_is_recorded_with_its_source_and_themes() {
        Reference reference =
                casework.desk()
                        .record(
                                new FeedbackEntry(
                                        LocalDate.of(2025, 4, 1),
                                        new AreaId("parks"),
                                        FeedbackEntry.Kind.COMPLIMENT,
                                        Optional.of(new TeamCode("NORTH")),
                                        Optional.of(Text.of("A visitor")),
                                        List.of(Text.of("Roses"), Text.of("Benches")),
                                        Optional.of(Text.of("Lovely"))),
                                "officer-1");

        assertThat(reference.value()).startsWith("PAR-F-2025-");
        assertThat(
                        count(
                                "select count(*) from projection.feedback join projection.feedback_theme using (stream)"
                                        + " where kind = 'compliment' and reference = '"
                                        + reference
                                        + "'"))
                .isEqualTo(2);
    }

    @Test
    void a_contact_found_to_be_a_compliment_counts_as_feedback() {
        Office.give(casework, "KIND-1", Office.receive("KIND-1"));
        Office.give(casework, "KIND-1", new Command.RecordCompliment(LocalDate.of(2025, 3, 4)));

        assertThat(
                        count(
                                "select count(*) from projection.feedback where reference = 'KIND-1' and kind = 'compliment'"))
                .isEqualTo(1);
    }

    private static Instruction keyed(String reference, Command command, String key) {
        return instruct(reference, command, "officer-1", Optional.empty(), Optional.of(key));
    }

    private List<Handled> atOnce(int officers, IntFunction<Instruction> instruction)
            throws Exception {
        return together(
                officers,
                officer -> {
                    Instruction given = instruction.apply(officer);
                    return () -> casework.desk().handle(given);
                });
    }

    private static <T> List<T> together(int many, IntFunction<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(many);
        try (ExecutorService officers = Executors.newFixedThreadPool(many)) {
            List<Future<T>> answers = new ArrayList<>();
            for (int officer = 0; officer < many; officer++) {
                Callable<T> own = work.apply(officer);
                answers.add(
                        officers.submit(() -> {
                            start.await();
                            return own.call();
                        }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    private long count(String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
