package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.core.casework.Casework;
import org.redress.core.testkit.TestDatabase;

/// Somebody with every right in the database changes things behind the product's back.
class VerifyTest {

    private static final TestDatabase ORIGINAL = TestDatabase.fresh();

    private final TestDatabase database = ORIGINAL.copy();
    private final Jdbi behind = database.jdbi();
    private Casework casework;

    @BeforeAll
    static void fill() {
        try (Casework casework = Office.open(ORIGINAL)) {
            Office.take(casework, "PAR-2025-0001", "PAR-2025-0002", "PAR-2025-0003");
            casework.auditor().anchor();
            Office.take(casework, "PAR-2025-0004");
            casework.auditor().anchor();
        }
    }

    @BeforeEach
    void open() {
        casework = Office.open(database);
    }

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void an_untouched_installation_has_no_findings() {
        assertThat(casework.auditor().verify().problems()).isEmpty();
        assertThat(casework.auditor().verify().records()).isEqualTo(4);
        assertThat(casework.auditor().verify().events())
                .isEqualTo(count("select count(*) from journal.event"));
    }

    /// @param sql what somebody does, in statements
    /// @param found what each finding is to speak of
    record Tampering(String what, List<String> sql, List<String> found) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static final String OF_TWO =
            "stream = (select stream from journal.stream where reference = 'PAR-2025-0002')";

    static Stream<Tampering> tamperings() {
        return Stream.of(
                tampering(
                        "a changed body",
                        "update journal.event set body = replace(body, 'NORTH', 'SOUTH') where version = 1 and "
                                + OF_TWO,
                        "event 1 of complaint PAR-2025-0002 was changed"),
                tampering(
                        "a changed day",
                        "update journal.event set happened_on = happened_on - 1 where version = 3 and "
                                + OF_TWO,
                        "event 3 of complaint PAR-2025-0002 was changed"),
                tampering(
                        "a changed moment of recording",
                        "update journal.event set recorded_at = recorded_at - interval '1 day' where version = 3 and "
                                + OF_TWO,
                        "event 3 of complaint PAR-2025-0002 was changed"),
                tampering(
                        "a changed officer",
                        "update journal.event set officer = 'somebody' where version = 2 and "
                                + OF_TWO,
                        "event 2 of complaint PAR-2025-0002 was changed"),
                tampering(
                        "a changed type",
                        "update journal.event set type = 'Resumed' where version = 2 and " + OF_TWO,
                        "event 2 of complaint PAR-2025-0002 was changed"),
                tampering(
                        "a changed hash",
                        "update journal.event set hash = sha256('x') where version = 2 and "
                                + OF_TWO,
                        "event 2 of complaint PAR-2025-0002 was changed"),
                tampering(
                        "a changed link",
                        "update journal.event set previous = sha256('x') where version = 2 and "
                                + OF_TWO,
                        "event 2 of complaint PAR-2025-0002 does not follow"),
                tampering(
                        "a deleted event in the middle",
                        "delete from journal.event where version = 2 and " + OF_TWO,
                        "event 3 of complaint PAR-2025-0002 stands where event 2 belongs"),
                tampering(
                        "a deleted last event",
                        "delete from journal.event where version = (select version from journal.stream where "
                                + OF_TWO
                                + ") and "
                                + OF_TWO,
                        "complaint PAR-2025-0002 ends with event"),
                tampering(
                        "a deleted history",
                        "delete from journal.event where " + OF_TWO,
                        "complaint PAR-2025-0002 should end with event"),
                tampering(
                        "a changed head",
                        "update journal.stream set head = sha256('x') where " + OF_TWO,
                        "complaint PAR-2025-0002 does not end with the hash"),
                tampering(
                        "a record with another's reference",
                        "update journal.stream set reference = 'PAR-2025-9999' where " + OF_TWO,
                        "event 1 of complaint PAR-2025-9999 does not follow"),
                tampering(
                        "a changed anchor",
                        "update journal.anchor set hash = sha256('x') where anchor = 1",
                        "anchor 1 of"),
                tampering(
                        "a deleted anchor",
                        "delete from journal.anchor where anchor = 1",
                        "anchor 2 of"),
                tampering(
                        "a changed status",
                        "update projection.complaint set status = 'withdrawn' where " + OF_TWO,
                        "projection.complaint of complaint PAR-2025-0002: changed in status"),
                tampering(
                        "a value taken out of a row",
                        "update projection.stage_record set acknowledged_on = null, outcome = 'not-upheld' where stage = '1' and "
                                + OF_TWO,
                        "projection.stage_record of complaint PAR-2025-0002: changed in acknowledged_on, outcome"),
                tampering(
                        "a deleted row",
                        "delete from projection.concern where " + OF_TWO,
                        "projection.concern of complaint PAR-2025-0002: a row is missing"),
                tampering(
                        "an added row",
                        "insert into projection.concern select stream, 9, stage, team, category, raised_on, finding from projection.concern where "
                                + OF_TWO,
                        "projection.concern of complaint PAR-2025-0002: a row too many"),
                tampering(
                        "a row of no record",
                        "insert into projection.declined_stage values (gen_random_uuid(), 1, '2', '2025-01-01', false, 'late')",
                        "projection.declined_stage has rows of record"),
                tampering(
                        "a changed text",
                        "update personal.text set content = content || '!' where content = 'The gate is shut' and "
                                + OF_TWO,
                        "of complaint PAR-2025-0002 was changed"));
    }

    private static Tampering tampering(String what, String sql, String found) {
        return new Tampering(what, List.of(sql), List.of(found));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void tampering_is_found_and_named(Tampering tampering) {
        unguarded(handle -> tampering.sql().forEach(handle::execute));

        List<String> problems = casework.auditor().verify().problems();

        tampering
                .found()
                .forEach(found ->
                        assertThat(problems)
                                .anySatisfy(problem -> assertThat(problem).contains(found)));
        assertThat(problems)
                .noneSatisfy(problem ->
                        assertThat(problem).containsAnyOf("Ada Smith", "The gate is shut"));
    }

    @Test
    void a_record_deleted_with_every_trace_of_it_is_missed_by_its_anchor() {
        unguarded(handle ->
                Stream.of(
                                "journal.event",
                                "projection.complaint",
                                "projection.triage",
                                "projection.stage_record",
                                "projection.clock",
                                "projection.deadline",
                                "projection.work",
                                "projection.appointment",
                                "projection.concern",
                                "projection.remedy",
                                "projection.lesson",
                                "journal.stream")
                        .forEach(table ->
                                handle.execute("delete from " + table + " where " + OF_TWO)));

        assertThat(casework.auditor().verify().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("anchor 1 of", "sealed"));
    }

    @Test
    void events_that_changed_places_in_the_journal_are_found_by_their_anchor() {
        unguarded(handle -> {
            handle.execute("alter table journal.event alter position drop identity");
            handle.execute(
                    "update journal.event set position = case position when 1 then -2 else -1 end"
                            + " where position in (1, 2)");
            handle.execute("update journal.event set position = -position where position < 0");
        });

        assertThat(casework.auditor().verify().problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem).contains("anchor 1 of", "positions 1 to"));
    }

    @Test
    void a_history_rewritten_with_a_sound_chain_is_found_by_its_anchor() {
        Digest before = head("PAR-2025-0002");
        unguarded(this::rewrite);

        assertThat(head("PAR-2025-0002")).isNotEqualTo(before);
        assertThat(casework.auditor().verify().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("anchor 1 of"));
    }

    /// Gives every event of a record another officer, and hashes that agree.
    private void rewrite(Handle handle) {
        List<StoredEvent> events =
                handle.createQuery(
                                "select * from journal.event where " + OF_TWO + " order by version")
                        .map(JournalRows.EVENT)
                        .list();
        StoredEvent first = events.getFirst();
        StreamHead head =
                new StreamHead(
                        first.stream(), first.ledger(), "PAR-2025-0002", 0, first.previous());
        for (StoredEvent event : events) {
            StoredEvent changed =
                    StoredEvent.after(
                            head,
                            event.type(),
                            event.happenedOn(),
                            event.recordedAt(),
                            "somebody",
                            event.body());
            handle.execute(
                    "update journal.event set officer = 'somebody', previous = ?, hash = ? where version = ? and "
                            + OF_TWO,
                    changed.previous().bytes(),
                    changed.hash().bytes(),
                    changed.version());
            head = head.after(changed);
        }
        handle.execute(
                "update journal.stream set head = ? where " + OF_TWO, (Object) head.head().bytes());
    }

    private Digest head(String reference) {
        return behind.withHandle(handle ->
                handle.createQuery("select head from journal.stream where reference = ?")
                        .bind(0, reference)
                        .map((row, _) -> Digest.of(row.getBytes(1)))
                        .one());
    }

    @Test
    void an_erased_text_is_no_finding_and_is_found_by_no_search() {
        behind.useHandle(handle -> handle.execute("delete from personal.text where " + OF_TWO));

        assertThat(casework.auditor().verify().problems()).isEmpty();
        assertThat(casework.reader().find(Office.reference("PAR-2025-0002")))
                .hasValueSatisfying(view -> {
                    assertThat(view.texts()).isEmpty();
                    assertThat(view.names()).isEmpty();
                });
        String words =
                behind.withHandle(handle ->
                        handle.createQuery(
                                        "select words::text from personal.search_words where "
                                                + OF_TWO)
                                .mapTo(String.class)
                                .one());
        assertThat(words).contains("0002").doesNotContain("smith", "gate");
    }

    @Test
    void drawing_the_projections_anew_gives_the_same_rows() {
        Map<String, List<Map<String, Object>>> before = projections();

        casework.auditor().rebuild();

        assertThat(projections()).isEqualTo(before);
        assertThat(before.get("projection.complaint")).hasSize(4);
        assertThat(casework.auditor().verify().problems()).isEmpty();
    }

    @Test
    void drawing_the_projections_anew_puts_changed_rows_right() {
        Map<String, List<Map<String, Object>>> before = projections();
        behind.useHandle(handle -> {
            handle.execute("update projection.complaint set status = 'withdrawn'");
            handle.execute("delete from projection.stage_record");
        });

        casework.auditor().rebuild();

        assertThat(projections()).isEqualTo(before);
    }

    @Test
    void an_authoritys_new_target_draws_the_projections_anew_when_the_installation_opens() {
        try (Casework reopened = Office.open(database, Office.areas(new Parks(9)))) {
            assertThat(reopened.auditor().verify().problems()).isEmpty();
        }
        assertThat(casework.auditor().verify().problems())
                .allSatisfy(problem -> assertThat(problem).contains("target"))
                .hasSize(8);
    }

    @Test
    void the_journal_refuses_changes_to_what_it_holds() {
        for (String sql :
                List.of(
                        "update journal.event set officer = 'somebody'",
                        "delete from journal.event",
                        "truncate journal.event",
                        "update journal.anchor set events = 0",
                        "delete from journal.anchor",
                        "truncate journal.anchor")) {
            assertThat(refusal(sql)).contains("append-only");
        }
    }

    private String refusal(String sql) {
        try {
            behind.useHandle(handle -> handle.execute(sql));
            return "";
        } catch (JdbiException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Map<String, List<Map<String, Object>>> projections() {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        for (var table : new Ledgers(Office.areas(), new EventCodec()).tables()) {
            String name = table.schema() + "." + table.name();
            rows.put(
                    name,
                    behind.withHandle(handle ->
                            handle.createQuery(
                                            "select * from "
                                                    + name
                                                    + " projected order by projected::text")
                                    .mapToMap()
                                    .list()));
        }
        return rows;
    }

    private long count(String sql) {
        return behind.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private void unguarded(Consumer<Handle> tampering) {
        behind.useTransaction(handle -> {
            handle.execute("set local session_replication_role = replica");
            tampering.accept(handle);
        });
    }
}
