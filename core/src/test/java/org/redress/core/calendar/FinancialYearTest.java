package org.redress.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-25",
        "1999, 1999-00",
        "2008, 2008-09",
        "2009, 2009-10",
        "2099, 2099-00",
        "1000, 1000-01",
        "9999, 9999-00",
    })
    void a_year_is_written_with_the_last_two_figures_of_the_next(int start, String label) {
        assertThat(new FinancialYear(start).label()).isEqualTo(label);
        assertThat(FinancialYear.parse(label)).isEqualTo(new FinancialYear(start));
        assertThat(FinancialYear.tryParse(label)).contains(new FinancialYear(start));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-5",
                "2024/25",
                "2024-2025",
                "24-25",
                "2024-26",
                "2024-24",
                "1999-01",
                " 2024-25",
                "2024-25 ",
                "0999-00",
                "٢٠٢٤-٢٥"
            })
    void another_form_or_a_year_that_does_not_follow_is_refused(String label) {
        assertThat(FinancialYear.tryParse(label)).isEmpty();
        assertThatThrownBy(() -> FinancialYear.parse(label))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'%s' is not a financial year: it is written as 2024-25, the year in which"
                                + " it starts, a hyphen and the last two figures of the year after",
                        label);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 2024", "2025-04-01, 2025", "2025-12-31, 2025", "2026-01-01, 2025"})
    void a_year_turns_on_the_first_of_april(LocalDate day, int start) {
        assertThat(FinancialYear.of(day)).isEqualTo(new FinancialYear(start));
    }

    @Test
    void a_year_runs_from_april_to_march() {
        var year = new FinancialYear(2024);

        assertThat(year.firstDay()).isEqualTo("2024-04-01");
        assertThat(year.lastDay()).isEqualTo("2025-03-31");
        assertThat(year.minus(2)).isEqualTo(new FinancialYear(2022));
    }

    @Test
    void years_stand_in_order() {
        var years = List.of(new FinancialYear(2024), new FinancialYear(2022));

        assertThat(years.stream().sorted())
                .containsExactly(new FinancialYear(2022), new FinancialYear(2024));
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10_000, -5})
    void a_year_has_four_figures(int start) {
        assertThatThrownBy(() -> new FinancialYear(start))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A financial year starts in a year of four figures, not " + start);
    }

    @Property
    void its_first_and_last_days_are_in_it_and_their_neighbours_are_not(
            @ForAll @IntRange(min = 1001, max = 9998) int start) {
        var year = new FinancialYear(start);

        assertThat(FinancialYear.of(year.firstDay())).isEqualTo(year);
        assertThat(FinancialYear.of(year.lastDay())).isEqualTo(year);
        assertThat(FinancialYear.of(year.firstDay().minusDays(1))).isEqualTo(year.minus(1));
        assertThat(FinancialYear.of(year.lastDay().plusDays(1)).minus(1)).isEqualTo(year);
    }
}
