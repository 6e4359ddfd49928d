package org.redress.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.calendar.Timescale;
import org.redress.core.procedure.EscalationWindow;
import org.redress.core.testkit.StageInTest;

class CodeDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    requested  | acknowledged | acknowledge | starts | respond 1 | extended 1 | respond 2 | extended 2
                    2022-09-12 | ''         | 2022-09-20 | 2022-09-20 | 2022-10-04 | 2022-10-18 | 2022-10-18 | 2022-11-15
                    2022-09-12 | 2022-09-19 | 2022-09-20 | 2022-09-19 | 2022-10-03 | 2022-10-17 | 2022-10-17 | 2022-11-14
                    2022-09-12 | 2022-09-20 | 2022-09-20 | 2022-09-20 | 2022-10-04 | 2022-10-18 | 2022-10-18 | 2022-11-15
                    2023-05-05 | ''         | 2023-05-15 | 2023-05-15 | 2023-05-30 | 2023-06-13 | 2023-06-13 | 2023-07-11
                    2024-06-03 | 2024-06-03 | 2024-06-10 | 2024-06-03 | 2024-06-17 | 2024-07-01 | 2024-07-01 | 2024-07-29
                    2024-06-03 | 2024-06-05 | 2024-06-10 | 2024-06-05 | 2024-06-19 | 2024-07-03 | 2024-07-03 | 2024-07-31
                    2024-06-03 | 2024-06-10 | 2024-06-10 | 2024-06-10 | 2024-06-24 | 2024-07-08 | 2024-07-08 | 2024-08-05
                    2024-06-03 | 2024-06-11 | 2024-06-10 | 2024-06-10 | 2024-06-24 | 2024-07-08 | 2024-07-08 | 2024-08-05
                    2024-06-03 | ''         | 2024-06-10 | 2024-06-10 | 2024-06-24 | 2024-07-08 | 2024-07-08 | 2024-08-05
                    2024-06-07 | 2024-06-08 | 2024-06-14 | 2024-06-08 | 2024-06-21 | 2024-07-05 | 2024-07-05 | 2024-08-02
                    2024-12-20 | 2024-12-25 | 2024-12-31 | 2024-12-25 | 2025-01-10 | 2025-01-24 | 2025-01-24 | 2025-02-21
                    2024-12-20 | ''         | 2024-12-31 | 2024-12-31 | 2025-01-15 | 2025-01-29 | 2025-01-29 | 2025-02-26
                    2025-04-17 | 2025-04-20 | 2025-04-28 | 2025-04-20 | 2025-05-06 | 2025-05-20 | 2025-05-20 | 2025-06-18
                    2027-12-24 | ''         | 2028-01-05 | 2028-01-05 | 2028-01-19 | 2028-02-02 | 2028-02-02 | 2028-03-01
                    2028-12-18 | ''         | 2028-12-27 | 2028-12-27 | 2029-01-11 | 2029-01-25 | 2029-01-25 | 2029-02-22
                    """)
    void the_clock_starts_with_the_acknowledgement_but_never_after_its_last_day(
            String requested,
            String acknowledged,
            String acknowledge,
            String starts,
            String respondAtStage1,
            String extendedAtStage1,
            String respondAtStage2,
            String extendedAtStage2) {
        assertThat(stage("1").requested(requested).acknowledged(acknowledged).due())
                .containsEntry("acknowledge", acknowledge)
                .containsEntry("clock_starts", starts)
                .containsEntry("respond", respondAtStage1)
                .containsEntry("extended_at_most", extendedAtStage1);
        assertThat(stage("2").requested(requested).acknowledged(acknowledged).due())
                .containsExactly(
                        entry("acknowledge", acknowledge),
                        entry("clock_starts", starts),
                        entry("respond", respondAtStage2),
                        entry("extended_at_most", extendedAtStage2));
    }

    @Test
    void triage_belongs_to_stage_1() {
        assertThat(stage("1").requested("2025-04-17").due())
                .containsEntry("initial_review", "2025-04-22")
                .containsEntry("informal_until", "2025-04-24");
    }

    @Test
    void stage_2_may_be_asked_for_20_working_days_after_the_response() {
        assertThat(stage("1").requested("2025-03-03").responded("2025-03-14").due("ask_stage_2"))
                .isEqualTo("2025-04-11");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-14, 2025-09-14", "2024-08-31, 2025-02-28", "2023-08-31, 2024-02-29"})
    void a_late_request_on_its_grounds_is_open_for_six_months(String responded, String lastDay) {
        EscalationWindow.Late late =
                CodeProcedure.declared().first().escalation().orElseThrow().late().orElseThrow();

        assertThat(late.timescale()).isEqualTo(new Timescale.MonthsAfter(6));
        assertThat(late.grounds()).isEqualTo("agreed action was not taken, or the issue came back");
        assertThat(late.timescale().dueFrom(LocalDate.parse(responded), StageInTest.CALENDAR))
                .isEqualTo(lastDay);
    }

    @Test
    void the_working_says_why_the_clock_started() {
        StageInTest stage = stage("1").requested("2024-06-03");

        assertThat(stage.acknowledged("2024-06-05").working("respond"))
                .startsWith("The day of acknowledgement, Wednesday 5 June 2024, is day 0.");
        assertThat(stage.acknowledged("2024-06-12").working("respond"))
                .startsWith(
                        "The day of the latest acknowledgement in time (it came on 12 June 2024),"
                                + " Monday 10 June 2024, is day 0.");
        assertThat(stage.working("clock_starts"))
                .startsWith(
                        "The day of the latest acknowledgement in time (none is on record), Monday"
                                + " 10 June 2024, is day 0. The date is that same day.");
    }

    @Test
    void dates_beyond_the_list_of_bank_holidays_are_known_as_assumed() {
        assertThat(stage("1").requested("2028-12-18").assumed())
                .containsExactlyInAnyOrder("respond", "extended_at_most");
    }

    private static StageInTest stage(String id) {
        return StageInTest.of(new CorporateServices(), id);
    }
}
