package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.casework.RecordDesk.Summary;
import org.redress.core.casework.RecordHandled;
import org.redress.core.casework.RecordOrder;
import org.redress.core.casework.RecordQuery;
import org.redress.core.casework.RecordView;
import org.redress.core.casework.WorkItem;
import org.redress.core.casework.WorkQuery;
import org.redress.core.complaint.Refusal;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.Fact;
import org.redress.core.spi.Option;
import org.redress.core.testkit.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordDeskTest {

    private static final String KEYS = "park-key";

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

    private static Map<String, String> issue(String number, String... more) {
        Map<String, String> values =
                new HashMap<>(Map.of("number", number, "on", "2025-03-03", "park", "great"));
        for (int at = 0; at < more.length; at += 2) {
            values.put(more[at], more[at + 1]);
        }
        return values;
    }

    private RecordHandled give(RecordOrder order) {
        return casework.records().handle(order);
    }

    private RecordHandled open(Map<String, String> values) {
        return give(order(Optional.empty(), "issue", values, Optional.empty(), Optional.empty()));
    }

    private static RecordOrder giveBack(String number, String on) {
        return order(
                Optional.of(number),
                "return",
                Map.of("on", on),
                Optional.empty(),
                Optional.empty());
    }

    private static RecordOrder order(
            Optional<String> reference,
            String action,
            Map<String, String> values,
            Optional<Integer> version,
            Optional<String> key) {
        return new RecordOrder(KEYS, reference, action, values, "officer-1", version, key);
    }

    private static List<String> refusals(RecordHandled handled) {
        return ((RecordHandled.Refused) handled)
                .refusals().stream().map(RecordDeskTest::worded).toList();
    }

    private static String worded(Refusal refusal) {
        return refusal.field().orElse("") + " " + refusal.rule() + ": " + refusal.reason();
    }

    private long count(String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    @Test
    void a_record_is_opened_worked_on_and_shown() {
        assertThat(open(issue("K 1/a", "holder", "Ada Smith", "deposit", "12.50")))
                .isEqualTo(new RecordHandled.Done("K 1/a", 1, false));
        assertThat(casework.records().find(KEYS, "K 1/a"))
                .hasValueSatisfying(view -> {
                    assertThat(view.version()).isEqualTo(1);
                    assertThat(view.offered()).containsExactly("return");
                    assertThat(view.texts()).containsValue("Ada Smith");
                    assertThat(view.facts().getFirst().facts())
                            .contains(new Fact.Plain("Park", "Great Park"))
                            .anyMatch(Fact.Personal.class::isInstance);
                });
        assertThat(give(giveBack("K 1/a", "2025-03-04")))
                .isEqualTo(new RecordHandled.Done("K 1/a", 2, false));
        assertThat(casework.records().find(KEYS, "K 1/a"))
                .hasValueSatisfying(view -> {
                    assertThat(view.offered()).isEmpty();
                    assertThat(view.history())
                            .extracting(entry ->
                                    entry.version()
                                            + " "
                                            + entry.event()
                                            + " "
                                            + entry.happenedOn()
                                            + " "
                                            + entry.officer())
                            .containsExactly(
                                    "1 Issued 2025-03-03 officer-1",
                                    "2 Returned 2025-03-04 officer-1");
                });
        assertThat(count("select count(*) from parks.key where reference = 'K 1/a' and returned"))
                .isEqualTo(1);
    }

    @Test
    void what_somebody_wrote_stays_out_of_the_journal() {
        open(issue("K-TEXT", "holder", "Zebedee Quux"));

        assertThat(count("select count(*) from journal.event where body like '%Zebedee%'"))
                .isZero();
        assertThat(count("select count(*) from personal.text where content = 'Zebedee Quux'"))
                .isEqualTo(1);
    }

    @Test
    void every_field_that_cannot_be_is_refused_with_its_rule() {
        assertThat(
                        refusals(
                                open(
                                        Map.of(
                                                "number", "K-2\nK-3",
                                                "on", "2025-07-01",
                                                "park", "moon",
                                                "deposit", "lots",
                                                "dueOn", "2025-02-30",
                                                "spares", "-1",
                                                "gold", "yes",
                                                "colour", "red"))))
                .containsExactlyInAnyOrder(
                        "colour unknown-field: is not known; known are number, on, park, holder,"
                                + " deposit, complaint, dueOn, spares, gold",
                        "number unreadable: stands on one line",
                        "on not-after-today: 2025-07-01 is after today, 2025-06-30",
                        "park unreadable: 'moon' is not a park; known: great (Great Park), small"
                                + " (Small Park)",
                        "deposit unreadable: 'lots' is no sum in pounds: write digits, with a point"
                                + " and pence if need be, such as 250.00",
                        "dueOn unreadable: '2025-02-30' is no date: write year-month-day, such as"
                                + " 2025-03-31",
                        "spares unreadable: '-1' is no whole number",
                        "gold unreadable: 'yes' is not true or false; known: true, false");
        assertThat(refusals(open(Map.of("number", "K-2"))))
                .containsExactly("on required: is needed", "park required: is needed");
        assertThat(casework.records().find(KEYS, "K-2")).isEmpty();
    }

    @Test
    void a_step_refuses_by_rules_of_its_own_and_leaves_nothing_behind() {
        open(issue("K-3"));
        long before = count("select count(*) from journal.event");

        assertThat(refusals(give(giveBack("K-3", "2025-03-01"))))
                .containsExactly("on not-before: 2025-03-01 is before it was issued on 2025-03-03");
        give(giveBack("K-3", "2025-03-04"));
        assertThat(refusals(give(giveBack("K-3", "2025-03-05"))))
                .containsExactly("on returned-already: the key is back already");
        assertThat(count("select count(*) from journal.event")).isEqualTo(before + 1);
    }

    @Test
    void a_step_may_ask_whether_a_complaint_is_on_record() {
        Office.give(casework, "KEY-CASE", Office.receive("KEY-CASE"));

        assertThat(open(issue("K-4", "complaint", "KEY-CASE")))
                .isInstanceOf(RecordHandled.Done.class);
        assertThat(refusals(open(issue("K-5", "complaint", "KEY-NONE"))))
                .containsExactly("complaint unreadable: is not on record");
    }

    @Test
    void a_reference_names_one_record() {
        open(issue("K-6"));

        assertThat(refusals(open(issue("K-6"))))
                .containsExactly("number reference-taken: K-6 is on record already");
        assertThat(give(giveBack("K-NONE", "2025-03-04")))
                .isEqualTo(new RecordHandled.NotFound("K-NONE"));
    }

    @Test
    void who_saw_an_older_version_gets_a_conflict_with_the_one_there_is_now() {
        open(issue("K-7"));
        give(giveBack("K-7", "2025-03-04"));

        assertThat(
                        give(
                                order(
                                        Optional.of("K-7"),
                                        "return",
                                        Map.of("on", "2025-03-05"),
                                        Optional.of(1),
                                        Optional.empty())))
                .isEqualTo(new RecordHandled.Conflict(2));
    }

    @Test
    void the_same_order_under_the_same_key_does_nothing_twice() {
        RecordOrder first =
                order(
                        Optional.empty(),
                        "issue",
                        issue("K-8", "holder", "Bea"),
                        Optional.empty(),
                        Optional.of("key-8"));

        assertThat(give(first)).isEqualTo(new RecordHandled.Done("K-8", 1, false));
        assertThat(give(first)).isEqualTo(new RecordHandled.Done("K-8", 1, true));
        assertThat(
                        give(
                                order(
                                        Optional.empty(),
                                        "issue",
                                        issue("K-8", "holder", "Cy"),
                                        Optional.empty(),
                                        Optional.of("key-8"))))
                .isEqualTo(new RecordHandled.KeyReused("key-8"));
        assertThat(count("select count(*) from personal.text where content = 'Bea'")).isEqualTo(1);
    }

    @Test
    void of_many_who_give_a_key_back_at_once_one_is_taken() throws Exception {
        open(issue("K-9"));
        List<RecordHandled> handled = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
            List<Future<RecordHandled>> asked = new ArrayList<>();
            for (int officer = 0; officer < 8; officer++) {
                asked.add(officers.submit(() -> give(giveBack("K-9", "2025-03-04"))));
            }
            for (Future<RecordHandled> answer : asked) {
                handled.add(answer.get());
            }
        }

        assertThat(handled).filteredOn(RecordHandled.Done.class::isInstance).hasSize(1);
        assertThat(handled).filteredOn(RecordHandled.Refused.class::isInstance).hasSize(7);
    }

    @Test
    void records_are_listed_a_page_at_a_time() {
        open(issue("L-1"));
        open(issue("L-2"));
        open(issue("L-3"));

        var page = casework.records().list(RecordQuery.of(KEYS, Optional.of("L-0"), 2));
        assertThat(page.items()).extracting(Summary::reference).containsExactly("L-1", "L-2");
        assertThat(page.next()).contains("L-2");
        assertThat(casework.records().list(RecordQuery.of(KEYS, page.next(), 2)).items())
                .extracting(Summary::reference)
                .containsExactly("L-3");
    }

    private static RecordQuery query(String words, Optional<String> state, Optional<String> after) {
        return new RecordQuery(KEYS, Optional.of(words), state, RecordQuery.Order.DUE, after, 2);
    }

    @Test
    void what_is_due_soonest_comes_first_and_nothing_is_listed_twice() {
        open(issue("D-1"));
        open(issue("D-2", "on", "2025-02-03"));
        open(issue("D-3"));
        open(issue("D-4"));
        give(giveBack("D-3", "2025-03-04"));

        var first = casework.records().list(query("d-", Optional.empty(), Optional.empty()));
        var second = casework.records().list(query("d-", Optional.empty(), first.next()));

        assertThat(first.items()).extracting(Summary::reference).containsExactly("D-2", "D-4");
        assertThat(second.items()).extracting(Summary::reference).containsExactly("D-1", "D-3");
        assertThat(second.next()).isEmpty();
        assertThat(
                        casework.records()
                                .list(query("D-", Optional.of("back"), Optional.empty()))
                                .items())
                .containsExactly(
                        new Summary(
                                "D-3",
                                2,
                                Optional.of("back"),
                                Optional.of("Great Park"),
                                Optional.of(LocalDate.of(2025, 3, 3)),
                                Optional.of("GATE-D-3"),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(casework.records().list(query("d-", Optional.empty(), Optional.of("zzz"))))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void a_record_is_found_by_the_case_that_it_is_about() {
        open(issue("B-1"));

        assertThat(casework.records().about("GATE-B-1"))
                .extracting(linked -> linked.ledger() + " " + linked.record().reference())
                .containsExactly(KEYS + " B-1");
        assertThat(casework.records().about("GATE-NONE")).isEmpty();
    }

    @Test
    void what_is_owed_on_a_record_is_work_until_it_is_done() {
        open(issue("A-1", "on", "2025-01-06"));
        WorkQuery all = WorkQuery.of(WorkQuery.Lane.DUE, 100);
        Set<AreaId> parks = Set.of(new AreaId("parks"));

        assertThat(casework.work().list(parks, all).items())
                .filteredOn(item -> item.reference().equals("A-1"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.task()).isEqualTo(WorkItem.Task.RECORD);
                    assertThat(item.day()).isEqualTo(LocalDate.of(2025, 1, 20));
                    assertThat(item.subject()).contains("Great Park");
                    assertThat(item.owed())
                            .contains(
                                    new WorkItem.Owed(
                                            KEYS,
                                            "Return of the key",
                                            Optional.of("return"),
                                            Map.of("on", "2025-01-20")));
                });
        give(giveBack("A-1", "2025-03-04"));
        assertThat(casework.work().list(parks, all).items())
                .noneMatch(item -> item.reference().equals("A-1"));
    }

    @Test
    void an_action_that_does_not_fit_says_why_and_offers_its_answers() {
        open(issue("C-1"));
        assertThat(casework.records().find(KEYS, "C-1").orElseThrow().offers())
                .containsExactly(
                        new RecordView.Offer(
                                "return",
                                Optional.empty(),
                                Map.of("on", List.of(new Option("2025-03-03", "That day")))));
        give(giveBack("C-1", "2025-03-04"));

        RecordView back = casework.records().find(KEYS, "C-1").orElseThrow();
        assertThat(back.offers().getFirst().obstacle()).contains("the key is back");
        assertThat(back.history())
                .extracting(RecordView.Entry::story)
                .containsExactly("Handed out", "Taken back");
    }

    @Test
    void an_action_that_no_desk_has_is_a_bug_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        give(
                                order(
                                        Optional.of("K-1"),
                                        "melt",
                                        Map.of(),
                                        Optional.empty(),
                                        Optional.empty())))
                .withMessageContaining("melt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> casework.records().find("complaint", "K-1"));
    }
}
