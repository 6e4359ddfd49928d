package org.redress.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "1970-03-29", "1981-04-19", "1999-04-04", "2000-04-23",
                "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
                "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2199-04-14"
            })
    void easter_falls_where_the_almanac_has_it(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    /// Gauss's rule with its two exceptions, which shares no step with the code.
    @Test
    void easter_agrees_with_gauss_in_every_year_to_4099() {
        for (int year = 1583; year <= 4099; year++) {
            assertThat(Easter.sunday(year)).isEqualTo(gauss(year));
        }
    }

    private static LocalDate gauss(int year) {
        int k = year / 100;
        int m = (15 - (13 + 8 * k) / 25 + k - k / 4) % 30;
        int n = (4 + k - k / 4) % 7;
        int a = year % 19;
        int d = (19 * a + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        boolean early = d == 29 && e == 6 || d == 28 && e == 6 && (11 * m + 11) % 30 < 19;
        return LocalDate.of(year, 3, 22).plusDays(d + e - (early ? 7 : 0));
    }
}
