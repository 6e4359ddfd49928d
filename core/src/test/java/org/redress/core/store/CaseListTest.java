package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.complaint.RagDates;
import org.redress.core.testkit.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseListTest {

    private static final CaseQuery ALL = query(Optional.empty(), Optional.empty(), 100);

    private final TestDatabase database = TestDatabase.fresh();
    private Casework casework;

    @BeforeAll
    void fill() {
        casework = Office.open(database);
        Office.take(casework, "PAR-2025-0003", "PAR-2025-0001", "PAR-2024-0009");
        Office.give(
                casework,
                "WEB/17.b",
                Office.receive("WEB/17.b", "Zoë O'Brien-Jones", "Litter: 100% \\ by the pond"));
        Office.give(
                casework,
                "PAR-2025-0010",
                Office.receive("PAR-2025-0010", "Smithson Lee", "Benches"));
        Office.give(casework, "PAR-2025-0010", Office.accept());
    }

    @AfterAll
    void close() {
        casework.close();
    }

    @Test
    void complaints_come_in_the_order_of_their_references() {
        assertThat(references(ALL))
                .containsExactly(
                        "PAR-2024-0009",
                        "PAR-2025-0001",
                        "PAR-2025-0003",
                        "PAR-2025-0010",
                        "WEB/17.b");
    }

    @Test
    void pages_follow_on_one_another_until_there_is_no_more() {
        List<String> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        int pages = 0;
        do {
            Page<CaseSummary> page = casework.reader().list(query(Optional.empty(), after, 2));
            page.items().forEach(item -> seen.add(item.reference()));
            after = page.next();
            pages++;
        } while (after.isPresent());

        assertThat(seen).isEqualTo(references(ALL));
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void a_page_that_is_just_full_is_the_last_one() {
        assertThat(casework.reader().list(query(Optional.empty(), Optional.empty(), 5)).next())
                .isEmpty();
    }

    @Test
    void a_summary_tells_what_a_list_shows() {
        assertThat(casework.reader().list(ALL).items().get(3))
                .isEqualTo(
                        new CaseSummary(
                                "PAR-2025-0010",
                                "parks",
                                Optional.of("formal"),
                                "open",
                                Optional.of("1"),
                                Optional.of("NORTH"),
                                LocalDate.of(2025, 3, 3),
                                Optional.of("Benches"),
                                Optional.of(LocalDate.of(2025, 3, 6)),
                                Optional.of(
                                        new RagDates(
                                                LocalDate.of(2025, 3, 12),
                                                LocalDate.of(2025, 3, 17),
                                                LocalDate.of(2025, 3, 31))),
                                Optional.empty(),
                                Optional.of("Smithson Lee")));
    }

    @Test
    void an_acknowledged_complaint_is_next_due_for_its_response() {
        try (Casework other = Office.open(TestDatabase.fresh())) {
            List.of(Office.receive("ACK-1"), Office.accept(), Office.acknowledge())
                    .forEach(command -> Office.give(other, "ACK-1", command));

            assertThat(other.reader().list(ALL).items())
                    .singleElement()
                    .satisfies(item ->
                            assertThat(item.nextDeadline()).contains(LocalDate.of(2025, 3, 17)));
        }
    }

    @Test
    void every_part_of_a_query_narrows_the_list() {
        assertThat(
                        references(
                                new CaseQuery(
                                        Optional.of("parks"),
                                        Optional.of("open"),
                                        Optional.of("2"),
                                        Optional.of("NORTH"),
                                        Optional.of("gate"),
                                        Optional.of("PAR-2024-0009"),
                                        10)))
                .containsExactly("PAR-2025-0001", "PAR-2025-0003");
        assertThat(
                        references(
                                new CaseQuery(
                                        Optional.of("rivers"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        10)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "0010,PAR-2025-0010",
                "par-2025-0010,PAR-2025-0010",
                "smithson,PAR-2025-0010",
                "lee bench,PAR-2025-0010",
                "WEB/17.b,WEB/17.b",
                "o'brien,WEB/17.b",
                "zoë,WEB/17.b",
                "100% pond,WEB/17.b",
                "litter:,WEB/17.b"
            })
    void words_are_found_in_the_reference_the_name_and_the_subject_by_their_beginnings(
            String text, String found) {
        assertThat(references(query(Optional.of(text), Optional.empty(), 10)))
                .containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"o'brien", "O’Brien", "brien", "£100", "100", "high–low", "“low”", "café"})
    void marks_that_are_no_letters_or_digits_part_words_however_they_are_typed(String text) {
        try (Casework other = Office.open(TestDatabase.fresh())) {
            Office.give(
                    other,
                    "MARK-1",
                    Office.receive("MARK-1", "Nora O’Brien", "A £100 café bill, high–low"));

            assertThat(other.reader().list(query(Optional.of(text), Optional.empty(), 10)).items())
                    .hasSize(1);
        }
    }

    @Test
    void a_word_that_many_have_finds_them_all() {
        assertThat(references(query(Optional.of("smith"), Optional.empty(), 10))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nobody", "smith nobody", "'", "\\", "& | ! <-> :*", "' or 1=1 --", " "})
    void what_nothing_matches_finds_nothing_and_breaks_nothing(String text) {
        assertThat(references(query(Optional.of(text), Optional.empty(), 10))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REFERENCE, false",
        "REFERENCE, true",
        "RECEIVED, false",
        "RECEIVED, true",
        "STAGE, false",
        "STAGE, true",
        "TEAM, false",
        "TEAM, true",
        "DUE, false",
        "DUE, true",
        "RESPONSE, false",
        "RESPONSE, true"
    })
    void a_list_in_any_order_is_paged_forwards_and_back(CaseQuery.Order order, boolean descending) {
        CaseQuery query = sorted(new CaseQuery.Sorting(order, descending), Optional.empty());
        List<String> whole = references(query.page(Optional.empty(), 100));
        Page<CaseSummary> first = casework.reader().list(query);
        Page<CaseSummary> second = casework.reader().list(query.page(first.next(), 2));
        String place = order.place(second.items().getFirst());
        Page<CaseSummary> back = casework.reader().list(query.before(place));

        assertThat(whole).hasSize(5).doesNotHaveDuplicates();
        assertThat(second.items())
                .extracting(CaseSummary::reference)
                .isEqualTo(whole.subList(2, 4));
        assertThat(back.items().reversed()).isEqualTo(first.items());
        assertThat(back.next()).isEmpty();
        assertThat(references(query.page(Optional.of("no place"), 2))).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cases_without_a_deadline_come_last_whichever_way_the_list_goes(boolean descending) {
        CaseQuery.Sorting due = new CaseQuery.Sorting(CaseQuery.Order.DUE, descending);
        List<Boolean> dated =
                casework
                        .reader()
                        .list(sorted(due, Optional.empty()).page(Optional.empty(), 100))
                        .items()
                        .stream()
                        .map(it -> it.nextDeadline().isPresent())
                        .toList();

        assertThat(dated).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void the_outcome_of_the_last_response_narrows_the_list() {
        List<CaseSummary> all = casework.reader().list(ALL).items();
        String outcome =
                all.stream().flatMap(it -> it.outcome().stream()).findFirst().orElseThrow();
        CaseQuery.Sorting order = new CaseQuery.Sorting(CaseQuery.Order.REFERENCE, false);

        assertThat(references(sorted(order, Optional.of(outcome)).page(Optional.empty(), 100)))
                .isEqualTo(
                        all.stream()
                                .filter(it -> it.outcome().equals(Optional.of(outcome)))
                                .map(CaseSummary::reference)
                                .toList());
        assertThat(references(sorted(order, Optional.of("withdrawn")))).isEmpty();
    }

    private static CaseQuery sorted(CaseQuery.Sorting sorting, Optional<String> outcome) {
        return new CaseQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                outcome,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sorting,
                Optional.empty(),
                2);
    }

    private List<String> references(CaseQuery query) {
        return casework.reader().list(query).items().stream().map(CaseSummary::reference).toList();
    }

    private static CaseQuery query(Optional<String> text, Optional<String> after, int limit) {
        return new CaseQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                after,
                limit);
    }
}
