package org.redress.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.core.calendar.Calendars.LISTED;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.calendar.Timescale.MonthsAfter;
import org.redress.core.calendar.Timescale.MonthsCommencingOn;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.calendar.Timescale.WorkingDaysBefore;

class TimescaleTest {

    @Test
    void working_days_run_from_day_zero() {
        assertThat(new WorkingDays(10).dueFrom(LocalDate.of(2022, 9, 9), LISTED))
                .isEqualTo("2022-09-26");
        assertThat(new WorkingDays(0).dueFrom(LocalDate.of(2022, 9, 10), LISTED))
                .isEqualTo("2022-09-10");
    }

    @Test
    void notice_beforehand_is_counted_back() {
        assertThat(new WorkingDaysBefore(10).dueFrom(LocalDate.of(2025, 3, 14), LISTED))
                .isEqualTo("2025-02-28");
    }

    @ParameterizedTest(name = "{1} months commencing on {0} end on {2}")
    @CsvSource({
        "2025-01-10, 6, 2025-07-09",
        "2025-01-01, 6, 2025-06-30",
        "2025-07-01, 6, 2025-12-31",
        "2022-08-31, 6, 2023-02-28",
        "2023-08-31, 6, 2024-02-29",
        "2022-08-30, 6, 2023-02-28",
        "2022-08-29, 6, 2023-02-28",
        "2022-08-28, 6, 2023-02-27",
        "2023-08-29, 6, 2024-02-28",
        "2025-03-31, 6, 2025-09-30",
        "2025-02-28, 6, 2025-08-27",
        "2024-02-29, 12, 2025-02-28",
        "2025-01-31, 1, 2025-02-28",
    })
    void months_commencing_on_a_day_have_it_as_their_first(
            LocalDate from, int months, LocalDate expected) {
        assertThat(new MonthsCommencingOn(months).dueFrom(from, LISTED)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} months after {0} is {2}")
    @CsvSource({
        "2025-01-10, 6, 2025-07-10",
        "2022-08-31, 6, 2023-02-28",
        "2025-03-31, 6, 2025-09-30",
        "2024-02-29, 12, 2025-02-28",
        "2025-02-28, 6, 2025-08-28",
    })
    void months_after_a_day_end_on_its_day_of_the_month(
            LocalDate from, int months, LocalDate expected) {
        assertThat(new MonthsAfter(months).dueFrom(from, LISTED)).isEqualTo(expected);
    }

    @Test
    void a_calendar_limit_on_a_day_off_stays_there() {
        // Both Saturdays.
        assertThat(new MonthsCommencingOn(6).dueFrom(LocalDate.of(2024, 9, 2), LISTED))
                .isEqualTo("2025-03-01");
        assertThat(new MonthsAfter(6).dueFrom(LocalDate.of(2024, 9, 1), LISTED))
                .isEqualTo("2025-03-01");
    }

    /// The last day of the period is the last one before the day in the later month that would
    /// begin a further period; a month without that day ends the period with it.
    @Property
    void months_follow_their_plain_definition(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 24) int months) {
        YearMonth month = YearMonth.from(from);
        for (int i = 0; i < months; i++) {
            month = next(month);
        }
        boolean hasDay = from.getDayOfMonth() <= month.lengthOfMonth();
        LocalDate lastOfMonth = month.atEndOfMonth();
        LocalDate after = hasDay ? month.atDay(from.getDayOfMonth()) : lastOfMonth;
        LocalDate commencing = hasDay ? after.minusDays(1) : lastOfMonth;

        assertThat(new MonthsAfter(months).dueFrom(from, LISTED)).isEqualTo(after);
        assertThat(new MonthsCommencingOn(months).dueFrom(from, LISTED)).isEqualTo(commencing);
    }

    @Test
    void a_timescale_says_itself_as_a_rule_would() {
        assertThat(new WorkingDays(0).inWords()).isEqualTo("0 working days");
        assertThat(new WorkingDays(1).inWords()).isEqualTo("1 working day");
        assertThat(new WorkingDays(10).inWords()).isEqualTo("10 working days");
        assertThat(new WorkingDaysBefore(1).inWords()).isEqualTo("at least 1 working day before");
        assertThat(new WorkingDaysBefore(10).inWords())
                .isEqualTo("at least 10 working days before");
        assertThat(new MonthsCommencingOn(6).inWords())
                .isEqualTo("6 calendar months commencing on the day");
        assertThat(new MonthsAfter(1).inWords()).isEqualTo("1 calendar month after the day");
    }

    @Test
    void a_timescale_has_a_sensible_length() {
        assertThatThrownBy(() -> new WorkingDays(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Working days: 0 or more, not -1");
        assertThatThrownBy(() -> new WorkingDaysBefore(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Working days before: 1 or more, not 0");
        assertThatThrownBy(() -> new MonthsCommencingOn(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Months: 1 or more, not 0");
        assertThatThrownBy(() -> new MonthsAfter(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Calendars.days();
    }

    private static YearMonth next(YearMonth month) {
        return month.getMonthValue() == 12
                ? YearMonth.of(month.getYear() + 1, 1)
                : YearMonth.of(month.getYear(), month.getMonthValue() + 1);
    }
}
