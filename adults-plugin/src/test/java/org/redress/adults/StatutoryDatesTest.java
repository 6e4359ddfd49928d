package org.redress.adults;

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
                    received   | review     | informal   | acknowledge | target    | six months
                    2022-09-09 | 2022-09-12 | 2022-09-14 | 2022-09-14 | 2022-10-10 | 2023-03-08
                    2023-08-29 | 2023-08-30 | 2023-09-01 | 2023-09-01 | 2023-09-26 | 2024-02-28
                    2023-08-30 | 2023-08-31 | 2023-09-04 | 2023-09-04 | 2023-09-27 | 2024-02-29
                    2023-08-31 | 2023-09-01 | 2023-09-05 | 2023-09-05 | 2023-09-28 | 2024-02-29
                    2024-02-29 | 2024-03-01 | 2024-03-05 | 2024-03-05 | 2024-03-28 | 2024-08-28
                    2024-08-31 | 2024-09-02 | 2024-09-04 | 2024-09-04 | 2024-09-27 | 2025-02-28
                    2024-12-20 | 2024-12-23 | 2024-12-27 | 2024-12-27 | 2025-01-22 | 2025-06-19
                    2025-01-10 | 2025-01-13 | 2025-01-15 | 2025-01-15 | 2025-02-07 | 2025-07-09
                    2025-03-15 | 2025-03-17 | 2025-03-19 | 2025-03-19 | 2025-04-11 | 2025-09-14
                    2025-08-29 | 2025-09-01 | 2025-09-03 | 2025-09-03 | 2025-09-26 | 2026-02-28
                    2025-08-30 | 2025-09-01 | 2025-09-03 | 2025-09-03 | 2025-09-26 | 2026-02-28
                    2025-10-31 | 2025-11-03 | 2025-11-05 | 2025-11-05 | 2025-11-28 | 2026-04-30
                    2025-12-31 | 2026-01-02 | 2026-01-06 | 2026-01-06 | 2026-01-29 | 2026-06-30
                    2028-12-20 | 2028-12-21 | 2028-12-27 | 2028-12-27 | 2029-01-22 | 2029-06-19
                    """)
    void the_stage_counts_from_receipt(
            String received,
            String review,
            String informal,
            String acknowledge,
            String target,
            String sixMonths) {
        assertThat(stage().requested(received).due())
                .containsExactly(
                        entry("initial_review", review),
                        entry("informal_until", informal),
                        entry("acknowledge", acknowledge),
                        entry("respond_target", target),
                        entry("respond_limit", sixMonths));
    }

    @Test
    void a_response_leads_nowhere_but_to_the_ombudsman() {
        assertThat(stage().requested("2025-01-10").responded("2025-01-20").due())
                .isEqualTo(stage().requested("2025-01-10").due());
    }

    @Test
    void only_working_days_beyond_the_list_of_bank_holidays_are_assumed() {
        assertThat(stage().requested("2028-12-20").assumed()).containsExactly("respond_target");
    }

    private static StageInTest stage() {
        return StageInTest.of(new AdultSocialCare(), "1");
    }
}
