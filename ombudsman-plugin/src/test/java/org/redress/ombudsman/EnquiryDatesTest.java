package org.redress.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.testkit.StageInTest;

class EnquiryDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-01, 2022-09-30",
        "2024-12-13, 2025-01-15",
        "2025-04-05, 2025-05-07",
        "2028-12-08, 2029-01-10"
    })
    void an_enquiry_is_answered_within_20_working_days(String enquiry, String answer) {
        assertThat(StageInTest.of(new OmbudsmanCases(), "enquiry").requested(enquiry).due())
                .containsExactly(entry("answer", answer));
    }
}
