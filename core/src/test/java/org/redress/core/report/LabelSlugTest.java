package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Children In Care / LAC | children-in-care-lac",
                "Children's Disability Team | childrens-disability-team",
                "Children’s Disability Team | childrens-disability-team",
                "Help & Protection Family Hub | help-protection-family-hub",
                "Responsive Services / MASH | responsive-services-mash",
                "(Other) | other",
                "Café 24/7 | cafe-24-7",
                "!! | !!",
            })
    void a_label_becomes_words_joined_by_hyphens(String label, String slug) {
        assertThat(LabelSlug.of(label)).isEqualTo(slug);
    }
}
