package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.WorkingCalendar;

class CalendarDaysTest {

    private final Handle handle = ReportingDatabase.emptied();

    @AfterEach
    void close() {
        CalendarDays.keep(handle, ReportingDatabase.CALENDAR);
        handle.close();
    }

    @Test
    void the_calendar_is_written_once_and_again_only_when_it_is_another() {
        WorkingCalendar other = WorkingCalendar.of(List.of());

        assertThat(CalendarDays.keep(handle, ReportingDatabase.CALENDAR)).isFalse();
        assertThat(CalendarDays.keep(handle, other)).isTrue();
        assertThat(CalendarDays.keep(handle, other)).isFalse();
        assertThat(numberOn(LocalDate.of(2022, 9, 19)))
                .isEqualTo(other.workingDayNumber(LocalDate.of(2022, 9, 19)));
    }

    @Test
    void sql_counts_working_days_as_the_calendar_does() {
        WorkingCalendar calendar = ReportingDatabase.CALENDAR;
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            LocalDate zero = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3600));
            LocalDate closed = zero.plusDays(random.nextInt(60));
            assertThat(count("reporting.working_days", zero, closed))
                    .isEqualTo(calendar.between(zero, calendar.workingDayOnOrAfter(closed)));
            assertThat(count("reporting.working_days_gone", zero, closed))
                    .isEqualTo(calendar.between(zero, closed));
        }
    }

    @Test
    void no_days_are_gone_before_day_zero() {
        assertThat(
                        count(
                                "reporting.working_days",
                                LocalDate.of(2024, 6, 16),
                                LocalDate.of(2024, 6, 15)))
                .isZero();
        assertThat(
                        count(
                                "reporting.working_days_gone",
                                LocalDate.of(2024, 6, 19),
                                LocalDate.of(2024, 6, 10)))
                .isZero();
    }

    @Test
    void the_financial_year_turns_on_the_first_of_april() {
        assertThat(year("2024-03-31")).isEqualTo("2023-24");
        assertThat(year("2024-04-01")).isEqualTo("2024-25");
        assertThat(year("2024-12-31")).isEqualTo("2024-25");
        assertThat(year("2100-02-28")).isEqualTo("2099-00");
    }

    private int numberOn(LocalDate day) {
        return handle.createQuery("select number from projection.calendar_day where day = :day")
                .bind("day", day)
                .mapTo(Integer.class)
                .one();
    }

    private int count(String function, LocalDate from, LocalDate to) {
        return handle.createQuery("select " + function + "(:from, :to)")
                .bind("from", from)
                .bind("to", to)
                .mapTo(Integer.class)
                .one();
    }

    private String year(String day) {
        return handle.createQuery("select reporting.financial_year(:day)")
                .bind("day", LocalDate.parse(day))
                .mapTo(String.class)
                .one();
    }
}
