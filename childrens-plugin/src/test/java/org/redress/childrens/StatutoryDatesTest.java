package org.redress.childrens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.testkit.StageInTest;

class StatutoryDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    received   | review     | informal   | acknowledge | target    | limit
                    2022-09-09 | 2022-09-12 | 2022-09-14 | 2022-09-14 | 2022-09-26 | 2022-10-10
                    2022-09-12 | 2022-09-13 | 2022-09-15 | 2022-09-15 | 2022-09-27 | 2022-10-11
                    2023-04-28 | 2023-05-02 | 2023-05-04 | 2023-05-04 | 2023-05-16 | 2023-05-31
                    2023-05-06 | 2023-05-09 | 2023-05-11 | 2023-05-11 | 2023-05-22 | 2023-06-06
                    2023-05-08 | 2023-05-09 | 2023-05-11 | 2023-05-11 | 2023-05-22 | 2023-06-06
                    2024-03-27 | 2024-03-28 | 2024-04-03 | 2024-04-03 | 2024-04-12 | 2024-04-26
                    2024-03-29 | 2024-04-02 | 2024-04-04 | 2024-04-04 | 2024-04-15 | 2024-04-29
                    2024-12-20 | 2024-12-23 | 2024-12-27 | 2024-12-27 | 2025-01-08 | 2025-01-22
                    2024-12-24 | 2024-12-27 | 2024-12-31 | 2024-12-31 | 2025-01-10 | 2025-01-24
                    2025-03-15 | 2025-03-17 | 2025-03-19 | 2025-03-19 | 2025-03-28 | 2025-04-11
                    2025-04-16 | 2025-04-17 | 2025-04-23 | 2025-04-23 | 2025-05-02 | 2025-05-19
                    2025-04-18 | 2025-04-22 | 2025-04-24 | 2025-04-24 | 2025-05-06 | 2025-05-20
                    2025-12-23 | 2025-12-24 | 2025-12-30 | 2025-12-30 | 2026-01-09 | 2026-01-23
                    2027-12-24 | 2027-12-29 | 2027-12-31 | 2027-12-31 | 2028-01-12 | 2028-01-26
                    2028-12-20 | 2028-12-21 | 2028-12-27 | 2028-12-27 | 2029-01-08 | 2029-01-22
                    """)
    void stage_1_counts_from_receipt(
            String received,
            String review,
            String informal,
            String acknowledge,
            String target,
            String limit) {
        assertThat(stage("1").requested(received).due())
                .containsExactly(
                        entry("initial_review", review),
                        entry("informal_until", informal),
                        entry("acknowledge", acknowledge),
                        entry("respond_target", target),
                        entry("respond_limit", limit));
    }

    @ParameterizedTest
    @CsvSource({"2022-09-12, 2022-10-11", "2024-12-24, 2025-01-24", "2025-04-12, 2025-05-14"})
    void the_next_stage_may_be_asked_for_20_working_days_after_the_response(
            String responded, String lastDay) {
        assertThat(stage("1").requested("2022-09-01").responded(responded).due("ask_stage_2"))
                .isEqualTo(lastDay);
        assertThat(stage("2").requested("2022-09-01").responded(responded).due("ask_stage_3"))
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    requested  | acknowledge | target    | limit
                    2022-09-09 | 2022-09-14 | 2022-10-17 | 2022-12-12
                    2024-11-29 | 2024-12-04 | 2025-01-08 | 2025-03-05
                    2025-03-31 | 2025-04-03 | 2025-05-08 | 2025-07-04
                    2028-10-16 | 2028-10-19 | 2028-11-20 | 2029-01-18
                    """)
    void stage_2_counts_from_the_request(
            String requested, String acknowledge, String target, String limit) {
        assertThat(stage("2").requested(requested).due())
                .containsExactly(
                        entry("acknowledge", acknowledge),
                        entry("respond_target", target),
                        entry("respond_limit", limit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    requested  | acknowledge | tell      | meets      | reports    | responds   | all
                    2023-04-03 | 2023-04-05 | 2023-05-04 | 2023-05-19 | 2023-05-26 | 2023-06-19 | 2023-06-19
                    2024-11-15 | 2024-11-19 | 2024-12-13 | 2024-12-31 | 2025-01-08 | 2025-01-29 | 2025-01-29
                    2025-03-03 | 2025-03-05 | 2025-03-31 | 2025-04-14 | 2025-04-23 | 2025-05-15 | 2025-05-15
                    2028-11-20 | 2028-11-22 | 2028-12-18 | 2029-01-04 | 2029-01-11 | 2029-02-01 | 2029-02-01
                    """)
    void stage_3_without_panel_dates_goes_by_the_last_days_on_which_they_were_due(
            String requested,
            String acknowledge,
            String tell,
            String meets,
            String reports,
            String responds,
            String all) {
        assertThat(stage("3").requested(requested).due())
                .containsExactly(
                        entry("acknowledge", acknowledge),
                        entry("tell_complainant", tell),
                        entry("panel_meets", meets),
                        entry("panel_reports", reports),
                        entry("council_responds", responds),
                        entry("all_in_50", all));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    requested  | met        | reported   | tell       | meets      | reports    | responds   | all
                    2024-11-15 | 2025-01-06 | ''         | 2024-12-18 | 2024-12-31 | 2025-01-13 | 2025-02-03 | 2025-01-29
                    2024-11-15 | 2025-01-06 | 2025-01-15 | 2024-12-18 | 2024-12-31 | 2025-01-13 | 2025-02-05 | 2025-01-29
                    2025-03-03 | 2025-04-22 | ''         | 2025-04-04 | 2025-04-14 | 2025-04-29 | 2025-05-21 | 2025-05-15
                    2025-03-03 | 2025-04-26 | ''         | 2025-04-09 | 2025-04-14 | 2025-05-02 | 2025-05-27 | 2025-05-15
                    2025-03-03 | 2025-04-21 | 2025-05-02 | 2025-04-03 | 2025-04-14 | 2025-04-28 | 2025-05-27 | 2025-05-15
                    """)
    void stage_3_goes_by_the_panel_once_it_met_and_reported(
            String requested,
            String met,
            String reported,
            String tell,
            String meets,
            String reports,
            String responds,
            String all) {
        assertThat(
                        stage("3")
                                .requested(requested)
                                .reached("panel-met", met)
                                .reached("panel-reported", reported)
                                .due())
                .containsEntry("tell_complainant", tell)
                .containsEntry("panel_meets", meets)
                .containsEntry("panel_reports", reports)
                .containsEntry("council_responds", responds)
                .containsEntry("all_in_50", all);
    }

    @Test
    void dates_beyond_the_list_of_bank_holidays_are_known_as_assumed() {
        assertThat(stage("1").requested("2027-12-24").assumed()).isEmpty();
        assertThat(stage("1").requested("2028-12-20").assumed())
                .containsExactlyInAnyOrder("respond_target", "respond_limit");
        assertThat(stage("3").requested("2028-11-20").assumed())
                .containsExactlyInAnyOrder(
                        "tell_complainant",
                        "panel_meets",
                        "panel_reports",
                        "council_responds",
                        "all_in_50");
    }

    @Test
    void a_date_tells_its_working() {
        assertThat(stage("1").requested("2022-09-09").working("respond_target"))
                .isEqualTo(
                        "The day of receipt, Friday 9 September 2022, is day 0. 7 days in between do"
                                + " not count: 6 weekend days and Monday 19 September (Bank Holiday for"
                                + " the State Funeral of Queen Elizabeth II). The 10th working day after"
                                + " it is Monday 26 September 2022. Rule: 10 working days (Regs 2006"
                                + " r.14).");
        assertThat(stage("3").requested("2025-03-03").working("tell_complainant"))
                .startsWith(
                        "The count goes back from the day of the panel's meeting (its last day),"
                                + " Monday 14 April 2025.");
    }

    private static StageInTest stage(String id) {
        return StageInTest.of(new ChildrensServices(), id);
    }
}
