package org.redress.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.calendar.Calendars.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void a_date_is_spelled_in_english() {
        var date = day("2025-03-14");

        assertThat(Dates.longForm(date)).isEqualTo("14 March 2025");
        assertThat(Dates.withWeekday(date)).isEqualTo("Friday 14 March 2025");
        assertThat(Dates.withWeekdayInYear(date)).isEqualTo("Friday 14 March");
        assertThat(Dates.longForm(day("2025-09-01"))).isEqualTo("1 September 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "10, 10th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "14, 14th",
        "20, 20th",
        "21, 21st",
        "22, 22nd",
        "23, 23rd",
        "65, 65th",
        "111, 111th",
        "113, 113th",
        "121, 121st",
    })
    void a_place_in_a_count_has_its_ending(int number, String spelled) {
        assertThat(Counts.nth(number)).isEqualTo(spelled);
    }

    @Test
    void a_list_is_joined_as_it_is_spoken() {
        assertThat(Counts.listed(List.of("one"))).isEqualTo("one");
        assertThat(Counts.listed(List.of("one", "two"))).isEqualTo("one and two");
        assertThat(Counts.listed(List.of("one", "two", "three"))).isEqualTo("one, two and three");
    }

    @Test
    void a_source_is_cited_with_its_place() {
        assertThat(new Source("Regs 2006", "r.14")).hasToString("Regs 2006 r.14");
    }
}
