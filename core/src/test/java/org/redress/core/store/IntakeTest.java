package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.core.casework.Casework;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.casework.HistoryRefusal;
import org.redress.core.casework.Intake;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.LedgerEntry;
import org.redress.core.testkit.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeTest {

    private final TestDatabase database = TestDatabase.fresh();
    private Casework casework;

    @BeforeAll
    void open() {
        casework = Office.open(database);
        assertThat(casework.isEmpty()).isTrue();
    }

    @AfterAll
    void close() {
        assertThat(casework.auditor().verify().problems()).isEmpty();
        casework.close();
    }

    @Test
    void histories_are_taken_more_than_one_batch_of_them_in_one_transaction() {
        List<HistoryRefusal> refusals =
                casework.intake()
                        .inOneTransaction(session -> {
                            List<HistoryRefusal> all = new ArrayList<>();
                            IntStream.range(0, 650)
                                    .forEach(number ->
                                            all.addAll(
                                                    session.take(
                                                            Office.history("MANY-" + number))));
                            session.keep();
                            return all;
                        });

        assertThat(refusals).isEmpty();
        assertThat(count("select count(*) from projection.complaint where reference like 'MANY-%'"))
                .isEqualTo(650);
        assertThat(casework.reader().find(Office.reference("MANY-649"))).isPresent();
        assertThat(casework.isEmpty()).isFalse();
    }

    @Test
    void an_intake_that_is_not_kept_leaves_nothing() {
        List<Long> before = everything();

        casework.intake()
                .inOneTransaction(session -> {
                    IntStream.range(0, 350)
                            .forEach(number -> session.take(Office.history("GONE-" + number)));
                    session.enter(key("K-GONE"), "importer");
                    session.enter(compliment(), "importer");
                    assertThat(session.hasComplaint("GONE-1")).isTrue();
                    return true;
                });

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void an_intake_that_breaks_off_leaves_nothing() {
        List<Long> before = everything();

        assertThatThrownBy(() ->
                        casework.intake()
                                .inOneTransaction(session -> {
                                    IntStream.range(0, 350)
                                            .forEach(number ->
                                                    session.take(
                                                            Office.history("BROKE-" + number)));
                                    session.keep();
                                    throw new IllegalStateException("the file ends in the middle");
                                }))
                .hasMessage("the file ends in the middle");

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_refused_command_names_its_place_in_the_history_and_nothing_of_it_is_taken() {
        List<HistoryRefusal> refusals =
                keep(session ->
                        session.take(
                                Office.history(
                                        "BAD-1",
                                        List.of(
                                                Office.receive("BAD-1"),
                                                Office.accept(),
                                                Office.appoint("ranger", "Bea Brown")))));

        assertThat(refusals)
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.at()).isEqualTo(2);
                    assertThat(refusal.refusals()).isNotEmpty();
                });
        assertThat(casework.reader().find(Office.reference("BAD-1"))).isEmpty();
    }

    @Test
    void a_reference_that_is_on_record_or_came_in_the_same_run_is_refused() {
        keep(session -> session.take(Office.history("THERE-1")));

        List<HistoryRefusal> refusals =
                keep(session -> {
                    List<HistoryRefusal> all =
                            new ArrayList<>(session.take(Office.history("THERE-1")));
                    all.addAll(session.take(Office.history("THERE-2")));
                    all.addAll(session.take(Office.history("THERE-2")));
                    return all;
                });

        assertThat(refusals).extracting(HistoryRefusal::at).containsExactly(-1, -1);
        assertThat(casework.reader().find(Office.reference("THERE-2"))).isPresent();
    }

    @Test
    void a_plugins_record_is_entered_once_with_its_rows_and_its_texts() {
        boolean first = keep(session -> session.enter(key("K-1"), "importer"));
        boolean again = keep(session -> session.enter(key("K-1"), "importer"));

        assertThat(first).isTrue();
        assertThat(again).isFalse();

        assertThat(
                        count(
                                "select count(*) from parks.key join personal.text on text = holder"
                                        + " where reference = 'K-1' and returned and deposit = 12.50 and pence = 1250"
                                        + " and content = 'Dee Dunn'"))
                .isEqualTo(1);
    }

    @Test
    void a_run_knows_the_complaints_on_record_and_its_own() {
        keep(session -> session.take(Office.history("KNOWN-1")));

        List<Boolean> known =
                keep(session -> {
                    session.take(Office.history("KNOWN-2"));
                    return List.of(
                            session.hasComplaint("KNOWN-1"),
                            session.hasComplaint("KNOWN-2"),
                            session.hasComplaint("KNOWN-3"));
                });

        assertThat(known).containsExactly(true, true, false);
    }

    @Test
    void a_reader_may_keep_temporary_tables_in_the_transaction() {
        int lines =
                keep(session -> {
                    try (Statement statement = session.connection().createStatement()) {
                        statement.execute(
                                "create temporary table line (number integer) on commit drop");
                        return statement.executeUpdate("insert into line values (1), (2)");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });

        assertThat(lines).isEqualTo(2);
    }

    @Test
    void feedback_is_entered_under_references_of_its_own() {
        keep(session -> {
            session.enter(compliment(), "importer");
            session.enter(compliment(), "importer");
            return true;
        });

        assertThat(
                        count(
                                "select count(distinct reference) from projection.feedback where received_on = '2024-02-29'"))
                .isEqualTo(2);
    }

    private <T> T keep(Function<Intake.Session, T> work) {
        return casework.intake()
                .inOneTransaction(session -> {
                    T result = work.apply(session);
                    session.keep();
                    return result;
                });
    }

    private static FeedbackEntry compliment() {
        return new FeedbackEntry(
                LocalDate.of(2024, 2, 29),
                new AreaId("parks"),
                FeedbackEntry.Kind.COMPLIMENT,
                Optional.empty(),
                Optional.empty(),
                List.of(Text.of("Roses")),
                Optional.empty());
    }

    private static LedgerEntry<?, ?> key(String reference) {
        Text holder = Text.of("Dee Dunn");
        return new LedgerEntry<>(
                new KeyLedger(),
                reference,
                List.of(
                        new KeyLedger.KeyEvent.Issued(
                                LocalDate.of(2025, 1, 6),
                                "North",
                                Optional.of(holder.ref()),
                                new BigDecimal("12.50"),
                                Optional.empty()),
                        new KeyLedger.KeyEvent.Returned(LocalDate.of(2025, 1, 9))),
                List.of(holder));
    }

    private List<Long> everything() {
        return List.of(
                count("select count(*) from journal.event"),
                count("select count(*) from journal.stream"),
                count("select count(*) from personal.text"),
                count("select count(*) from personal.person"),
                count("select count(*) from personal.search_words"),
                count("select count(*) from projection.complaint"),
                count("select count(*) from projection.stage_record"),
                count("select count(*) from projection.feedback"),
                count("select count(*) from parks.key"));
    }

    private long count(String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
