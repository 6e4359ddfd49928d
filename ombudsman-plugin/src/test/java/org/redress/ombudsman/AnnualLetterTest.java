package org.redress.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.core.casework.RecordHandled;

class AnnualLetterTest {

    private static final String LEDGER = "annual-letter";
    private static final String DIFFERENCES =
            "select figure, category, letter, own from ombudsman.letter_difference('2024-25', '2025-09-30')"
                    + " order by figure, category";

    private Office office;

    @BeforeEach
    void open() {
        office = new Office();
    }

    @AfterEach
    void close() {
        assertThat(office.casework.auditor().verify().problems()).isEmpty();
        office.close();
    }

    private void decided(String reference, String received, String category, String decision) {
        office.receive(reference, received, category, "");
        office.act(reference, "record-decision", "on", "2025-01-15", "decision", decision);
    }

    private static String[] figure(String figure, String category, String number) {
        return category.isEmpty()
                ? new String[] {"figure", figure, "number", number}
                : new String[] {"figure", figure, "category", category, "number", number};
    }

    private RecordHandled state(String figure, String category, String number) {
        return office.give(
                LEDGER, Optional.of("2024-25"), "state-figure", figure(figure, category, number));
    }

    @Test
    void every_difference_is_listed_with_both_numbers() {
        decided("A", "2024-04-01", "housing", "upheld");
        decided("B", "2024-05-01", "housing", "referred-back");
        decided("C", "2024-06-01", "other", "referred-back");
        decided("D", "2024-03-31", "other", "upheld");

        office.give(
                LEDGER,
                Optional.empty(),
                "open",
                "year",
                "2024-25",
                "figure",
                "received",
                "number",
                "4");
        state("received", "Housing", "9");
        state("received", "housing", "2");
        state("decided", "Referred back for local resolution", "1");
        state("decided", "upheld", "2");
        state("remedied-before", "", "1");

        assertThat(office.rows(DIFFERENCES))
                .containsExactly(
                        "decided referred-back 1 2",
                        "received  4 3",
                        "received other 0 1",
                        "remedied-before  1 0");
        assertThat(items())
                .containsExactly(
                        "Complaints and enquiries received: the letter says 4, the council's own cases 3; the letter"
                                + " has 1 more.",
                        "Complaints and enquiries received, Other: the letter says 0, the council's own cases 1; the"
                                + " council has 1 more.",
                        "Decisions made, Referred back for local resolution: the letter says 1, the council's own"
                                + " cases 2; the council has 1 more.",
                        "Upheld, with a satisfactory remedy before: the letter says 1, the council's own cases 0; the"
                                + " letter has 1 more.");
    }

    private List<String> items() {
        return office.report("2024-25", "2025-09-30").sections().stream()
                .flatMap(section -> section.lists().stream())
                .filter(list -> list.id().equals("annual-letter"))
                .findFirst()
                .orElseThrow()
                .items();
    }

    @Test
    void a_report_says_whether_there_is_a_letter_and_whether_it_agrees() {
        assertThat(items()).containsExactly("No annual letter is on record for 2024-25.");

        office.take(new LetterFile(), "2024-25|received||0");

        assertThat(items()).containsExactly("The letter and the council's own cases agree.");
    }

    @Test
    void recommendations_are_reconciled_by_the_year_in_which_they_were_due() {
        decided("A", "2024-04-01", "housing", "upheld");
        office.act(
                "A",
                "add-recommendation",
                "on",
                "2025-01-15",
                "wording",
                "One",
                "dueOn",
                "2025-03-31");
        office.act(
                "A",
                "add-recommendation",
                "on",
                "2025-01-15",
                "wording",
                "Two",
                "dueOn",
                "2025-04-01");
        office.act(
                "A",
                "record-compliance",
                "on",
                "2025-05-01",
                "recommendation",
                "1",
                "compliance",
                "met");
        office.take(new LetterFile(), "2024-25|recommendations-due||2");
        state("recommendations-met", "", "1");

        assertThat(office.rows(DIFFERENCES)).containsExactly("recommendations-due  2 1");
    }

    @Test
    void the_last_figure_stated_holds() {
        office.take(new LetterFile(), "2024-25|received||4");
        state("received", "", "0");

        assertThat(office.rows(DIFFERENCES)).isEmpty();
        assertThat(
                        office.casework
                                .records()
                                .find(LEDGER, "2024-25")
                                .orElseThrow()
                                .facts()
                                .getFirst()
                                .title())
                .isEqualTo("Letter for 2024-25");
    }

    @Test
    void a_report_has_the_letter_as_it_was_stated_by_its_day_and_before_the_first_as_it_is() {
        open("on", "2025-07-20", "year", "2024-25", "figure", "received", "number", "4");
        stateOn("2025-08-10", "5");
        stateOn("2025-07-30", "6");
        stateOn("2025-08-10", "7");

        assertThat(letterAsAt("2025-07-20")).containsExactly("received  4");
        assertThat(letterAsAt("2025-08-09")).containsExactly("received  6");
        assertThat(letterAsAt("2025-08-10")).containsExactly("received  7");
        assertThat(letterAsAt("2025-07-19")).containsExactly("received  7");
    }

    private RecordHandled open(String... fields) {
        return office.give(LEDGER, Optional.empty(), "open", fields);
    }

    private RecordHandled stateOn(String on, String number) {
        return office.give(
                LEDGER,
                Optional.of("2024-25"),
                "state-figure",
                "on",
                on,
                "figure",
                "received",
                "number",
                number);
    }

    private List<String> letterAsAt(String day) {
        return office.rows(
                "select figure, category, number from ombudsman.letter_figure('2024-25', '%s')"
                        .formatted(day));
    }

    @Test
    void an_imported_letter_is_of_the_day_of_the_import() {
        office.take(new LetterFile(), "2024-25|received||4");

        assertThat(office.rows("select stated_on, number from ombudsman.letter_figures"))
                .containsExactly("2025-09-30 4");
        assertThat(letterAsAt("2025-03-31")).containsExactly("received  4");
    }

    @Test
    void a_letter_is_of_a_year_that_had_begun_on_its_day() {
        assertThat(
                        Office.refusals(
                                open(
                                        "on",
                                        "2024-03-31",
                                        "year",
                                        "2024-25",
                                        "figure",
                                        "received",
                                        "number",
                                        "4")))
                .containsExactly("year year-begun");

        open("on", "2024-04-01", "year", "2024-25", "figure", "received", "number", "4");

        assertThat(Office.refusals(stateOn("2024-03-31", "5"))).containsExactly("on year-begun");
        assertThat(Office.refusals(open("year", "1969-70", "figure", "received", "number", "4")))
                .containsExactly("year unreadable");
        assertThat(open("year", "1970-71", "figure", "received", "number", "4"))
                .isInstanceOf(RecordHandled.Done.class);
    }

    @Test
    void a_figure_with_a_category_that_it_has_not_is_refused_at_the_desk_too() {
        office.take(new LetterFile(), "2024-25|received||4");

        assertThat(Office.refusals(state("decided", "housing", "1")))
                .containsExactly("category letter-category");
        assertThat(
                        Office.refusals(
                                office.give(
                                        LEDGER,
                                        Optional.empty(),
                                        "open",
                                        "year",
                                        "2027-28",
                                        "figure",
                                        "received",
                                        "number",
                                        "4")))
                .containsExactly("year year-begun");
    }
}
