package org.redress.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2025-04-01, 2025-Q1, April to June 2025, 2025-26 Q1",
        "2025-06-30, 2025-Q1, April to June 2025, 2025-26 Q1",
        "2025-07-01, 2025-Q2, July to September 2025, 2025-26 Q2",
        "2025-12-31, 2025-Q3, October to December 2025, 2025-26 Q3",
        "2026-01-01, 2025-Q4, January to March 2026, 2025-26 Q4",
        "2026-03-31, 2025-Q4, January to March 2026, 2025-26 Q4"
    })
    void a_quarter_is_of_the_financial_year(LocalDate day, String id, String months, String label) {
        Quarter quarter = Quarter.of(day);

        assertThat(quarter.id()).isEqualTo(id);
        assertThat(quarter.months()).isEqualTo(months);
        assertThat(quarter.label()).isEqualTo(label);
        assertThat(Quarter.tryParse(id)).contains(quarter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-Q0", "2025-Q5", "2025Q1", "25-Q1", "0999-Q1", "2025-q1", ""})
    void any_other_form_is_no_quarter(String text) {
        assertThat(Quarter.tryParse(text)).isEmpty();
    }

    @Property
    void the_quarters_follow_on_one_another_and_make_up_the_years(
            @ForAll @IntRange(min = 1000, max = 2190) int year,
            @ForAll @IntRange(min = 1, max = 4) int number,
            @ForAll @IntRange(max = 40) int back) {
        Quarter quarter = new Quarter(new FinancialYear(year + 100), number);

        assertThat(quarter.minus(1).lastDay()).isEqualTo(quarter.firstDay().minusDays(1));
        assertThat(Quarter.of(quarter.firstDay())).isEqualTo(quarter);
        assertThat(Quarter.of(quarter.lastDay())).isEqualTo(quarter);
        assertThat(quarter.minus(back).firstDay().plusMonths(3L * back))
                .isEqualTo(quarter.firstDay());
        assertThat(new Quarter(quarter.year(), 1).firstDay()).isEqualTo(quarter.year().firstDay());
        assertThat(new Quarter(quarter.year(), 4).lastDay()).isEqualTo(quarter.year().lastDay());
    }

    @Test
    void a_year_has_four() {
        assertThatThrownBy(() -> new Quarter(new FinancialYear(2025), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
