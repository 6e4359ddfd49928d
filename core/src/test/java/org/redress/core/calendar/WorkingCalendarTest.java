package org.redress.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.core.calendar.Calendars.LISTED;
import static org.redress.core.calendar.Calendars.PROJECTED;
import static org.redress.core.calendar.Calendars.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        // an ordinary week
        "2025-03-10, 0, 2025-03-10",
        "2025-03-10, 1, 2025-03-11",
        "2025-03-10, 4, 2025-03-14",
        "2025-03-10, 5, 2025-03-17",
        // received at a weekend: that day is day zero
        "2025-03-15, 0, 2025-03-15",
        "2025-03-15, 1, 2025-03-17",
        "2025-03-16, 1, 2025-03-17",
        // Easter 2025: Good Friday 18 April, Easter Monday 21 April
        "2025-04-16, 1, 2025-04-17",
        "2025-04-17, 1, 2025-04-22",
        "2025-04-18, 1, 2025-04-22",
        "2025-04-14, 10, 2025-04-30",
        // the late Queen's funeral, 19 September 2022
        "2022-09-16, 1, 2022-09-20",
        "2022-09-09, 10, 2022-09-26",
        // the Platinum Jubilee: Thursday 2 and Friday 3 June 2022, and no holiday on 30 May
        "2022-05-27, 1, 2022-05-30",
        "2022-06-01, 1, 2022-06-06",
        "2022-06-01, 2, 2022-06-07",
        // the coronation, 8 May 2023
        "2023-05-05, 1, 2023-05-09",
        "2023-04-28, 5, 2023-05-09",
        // VE Day moved the early May holiday of 2020 from Monday 4 to Friday 8 May
        "2020-05-01, 1, 2020-05-04",
        "2020-05-07, 1, 2020-05-11",
        // Christmas on each weekday
        "2023-12-22, 1, 2023-12-27",
        "2018-12-24, 1, 2018-12-27",
        "2024-12-24, 1, 2024-12-27",
        "2019-12-24, 1, 2019-12-27",
        "2025-12-24, 1, 2025-12-29",
        "2020-12-24, 1, 2020-12-29",
        "2021-12-24, 1, 2021-12-29",
        "2022-12-23, 1, 2022-12-28",
        // New Year at a weekend
        "2021-12-31, 1, 2022-01-04",
        "2022-12-30, 1, 2023-01-03",
    })
    void counting_forward_ends_at_the_nth_working_day_after_day_zero(
            LocalDate dayZero, int workingDays, LocalDate expected) {
        assertThat(LISTED.plus(dayZero, workingDays)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} working days back from {0} is {2}")
    @CsvSource({
        "2025-03-14, 0, 2025-03-14",
        "2025-03-14, 1, 2025-03-13",
        "2025-03-14, 10, 2025-02-28",
        // from a day that is no working day it counts from the last working day before
        "2025-03-15, 0, 2025-03-14",
        "2025-03-16, 1, 2025-03-13",
        "2025-04-21, 1, 2025-04-16",
        "2025-04-22, 1, 2025-04-17",
        "2022-09-20, 1, 2022-09-16",
    })
    void counting_back_finds_the_latest_day_that_leaves_time_enough(
            LocalDate day, int workingDays, LocalDate expected) {
        assertThat(LISTED.minus(day, workingDays)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} to {1} is {2} working days")
    @CsvSource({
        "2025-03-10, 2025-03-10, 0",
        "2025-03-10, 2025-03-11, 1",
        "2025-03-14, 2025-03-16, 0",
        "2025-03-14, 2025-03-17, 1",
        "2025-03-17, 2025-03-14, -1",
        "2022-09-09, 2022-09-26, 10",
        "2024-12-24, 2024-12-27, 1",
    })
    void days_taken_are_the_working_days_after_the_start(
            LocalDate start, LocalDate end, int expected) {
        assertThat(LISTED.between(start, end)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-14, 2025-03-14",
        "2025-03-15, 2025-03-17",
        "2025-04-18, 2025-04-22",
        "2021-12-25, 2021-12-29",
    })
    void a_closure_on_a_day_off_counts_on_the_next_working_day(LocalDate day, LocalDate expected) {
        assertThat(LISTED.workingDayOnOrAfter(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-15, Saturday",
        "2025-03-16, Sunday",
        "2025-04-18, Good Friday",
        "2025-04-21, Easter Monday",
        "2021-12-25, Saturday",
        "2021-12-27, Christmas Day",
        "2022-06-02, Spring bank holiday",
        "2022-06-03, Platinum Jubilee bank holiday",
        "2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
        "2023-05-08, Bank holiday for the coronation of King Charles III",
        "2031-12-25, Christmas Day",
        "1970-01-01, New Year’s Day",
    })
    void a_day_off_says_why(LocalDate day, String reason) {
        assertThat(LISTED.whyNotWorking(day)).contains(reason);
        assertThat(LISTED.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-14", "2022-05-30", "2020-05-04", "2025-04-17", "1970-01-02"})
    void a_working_day_has_no_reason_not_to_count(LocalDate day) {
        assertThat(LISTED.whyNotWorking(day)).isEmpty();
        assertThat(LISTED.isWorkingDay(day)).isTrue();
    }

    @Test
    void christmas_boxing_day_and_good_friday_never_count_though_a_list_forgets_them() {
        var forgetful =
                WorkingCalendar.of(List.of(new BankHoliday(day("2024-01-01"), "New Year’s Day")));

        assertThat(forgetful.whyNotWorking(day("2024-12-25"))).contains("Christmas Day");
        assertThat(forgetful.whyNotWorking(day("2024-12-26"))).contains("Boxing Day");
        assertThat(forgetful.whyNotWorking(day("2024-03-29"))).contains("Good Friday");
        assertThat(forgetful.isWorkingDay(day("2024-04-01"))).isTrue();
        assertThat(forgetful.isWorkingDay(day("2025-04-21"))).isFalse();
    }

    @Test
    void the_list_names_a_day_before_the_law_does() {
        var renaming = WorkingCalendar.of(List.of(new BankHoliday(day("2024-12-25"), "Yule")));

        assertThat(renaming.whyNotWorking(day("2024-12-25"))).contains("Yule");
    }

    @Test
    void the_days_off_between_two_days_leave_out_the_first_and_keep_the_last() {
        assertThat(LISTED.nonWorkingDays(day("2025-04-18"), day("2025-04-21")))
                .containsExactly(
                        new NonWorkingDay(day("2025-04-19"), "Saturday"),
                        new NonWorkingDay(day("2025-04-20"), "Sunday"),
                        new NonWorkingDay(day("2025-04-21"), "Easter Monday"));
        assertThat(LISTED.nonWorkingDays(day("2025-04-22"), day("2025-04-25"))).isEmpty();
    }

    @Test
    void there_are_no_days_off_between_a_day_and_itself_or_an_earlier_one() {
        assertThat(LISTED.nonWorkingDays(day("2025-04-20"), day("2025-04-20"))).isEmpty();
        assertThat(LISTED.nonWorkingDays(day("2025-04-21"), day("2025-04-01"))).isEmpty();
    }

    @Test
    void the_list_covers_whole_years() {
        var oneYear = WorkingCalendar.of(List.of(new BankHoliday(day("2025-05-05"), "Early May")));

        assertThat(oneYear.listedFrom()).contains(day("2025-01-01"));
        assertThat(oneYear.listedTo()).contains(day("2025-12-31"));
        assertThat(oneYear.isProjected(day("2024-12-31"))).isTrue();
        assertThat(oneYear.isProjected(day("2025-01-01"))).isFalse();
        assertThat(oneYear.isProjected(day("2025-12-31"))).isFalse();
        assertThat(oneYear.isProjected(day("2026-01-01"))).isTrue();
    }

    @Test
    void years_between_the_first_and_the_last_listed_are_covered() {
        var three =
                WorkingCalendar.of(
                        List.of(
                                new BankHoliday(day("2026-01-01"), "Last"),
                                new BankHoliday(day("2024-01-01"), "First")));

        assertThat(three.listedFrom()).contains(day("2024-01-01"));
        assertThat(three.listedTo()).contains(day("2026-12-31"));
        assertThat(three.isProjected(day("2025-06-01"))).isFalse();
    }

    @Test
    void with_no_list_everything_is_projected() {
        assertThat(PROJECTED.listedFrom()).isEmpty();
        assertThat(PROJECTED.listedTo()).isEmpty();
        assertThat(PROJECTED.isProjected(day("2025-06-01"))).isTrue();
        assertThat(PROJECTED.isWorkingDay(day("2022-09-19"))).isTrue();
        assertThat(PROJECTED.isWorkingDay(day("2022-05-30"))).isFalse();
    }

    @Test
    void working_days_are_numbered_from_the_first_day_known() {
        assertThat(LISTED.workingDayNumber(day("1970-01-01"))).isZero();
        assertThat(LISTED.workingDayNumber(day("1970-01-02"))).isEqualTo(1);
        assertThat(LISTED.workingDayNumber(day("1970-01-04"))).isEqualTo(1);
        assertThat(LISTED.workingDayNumber(day("1970-01-05"))).isEqualTo(2);
    }

    @Test
    void the_first_and_last_days_known_are_answered() {
        var fresh = WorkingCalendar.of(List.of());

        assertThat(fresh.whyNotWorking(WorkingCalendar.FIRST_DAY)).contains("New Year’s Day");
        assertThat(fresh.whyNotWorking(day("1970-01-03"))).contains("Saturday");
        assertThat(fresh.whyNotWorking(day("1970-01-04"))).contains("Sunday");
        assertThat(fresh.minus(day("1970-01-05"), 1)).isEqualTo(day("1970-01-02"));
        assertThat(fresh.whyNotWorking(day("2199-12-25"))).contains("Christmas Day");
        assertThat(fresh.whyNotWorking(day("2199-12-29"))).contains("Sunday");
        assertThat(fresh.isWorkingDay(WorkingCalendar.LAST_DAY)).isTrue();
        assertThat(fresh.plus(day("2199-12-30"), 1)).isEqualTo(WorkingCalendar.LAST_DAY);
    }

    @ParameterizedTest
    @CsvSource({"1969-12-31, 31 December 1969", "2200-01-01, 1 January 2200"})
    void a_day_outside_the_calendar_is_refused_by_name(LocalDate day, String named) {
        String message =
                named
                        + " is outside the calendar, which runs from 1 January 1970"
                        + " to 31 December 2199";
        var inside = day("2025-01-01");

        assertThatThrownBy(() -> LISTED.isWorkingDay(day))
                .isInstanceOf(DateOutOfRange.class)
                .hasMessage(message);
        assertThatThrownBy(() -> LISTED.plus(day, 0)).hasMessage(message);
        assertThatThrownBy(() -> LISTED.minus(day, 0)).hasMessage(message);
        assertThatThrownBy(() -> LISTED.between(inside, day)).hasMessage(message);
        assertThatThrownBy(() -> LISTED.between(day, inside)).hasMessage(message);
        assertThatThrownBy(() -> LISTED.workingDayOnOrAfter(day)).hasMessage(message);
        assertThatThrownBy(() -> LISTED.whyNotWorking(day)).hasMessage(message);
        assertThatThrownBy(() -> LISTED.nonWorkingDays(day, inside)).hasMessage(message);
        assertThatThrownBy(() -> LISTED.nonWorkingDays(inside, day)).hasMessage(message);
        assertThatThrownBy(() -> LISTED.isProjected(day)).hasMessage(message);
        var listed = List.of(new BankHoliday(day, "Too far"));
        assertThatThrownBy(() -> WorkingCalendar.of(listed)).hasMessage(message);
    }

    @Test
    void a_count_that_leaves_the_calendar_is_refused() {
        var fresh = WorkingCalendar.of(List.of());

        assertThatThrownBy(() -> fresh.plus(WorkingCalendar.LAST_DAY, 1))
                .isInstanceOf(DateOutOfRange.class)
                .hasMessageStartingWith("1 working day after 31 December 2199 is outside");
        assertThatThrownBy(() -> LISTED.plus(day("2025-01-01"), Integer.MAX_VALUE))
                .isInstanceOf(DateOutOfRange.class);
        assertThatThrownBy(() -> LISTED.minus(day("1970-01-06"), 3))
                .isInstanceOf(DateOutOfRange.class)
                .hasMessageStartingWith("3 working days before 6 January 1970 is outside");
        assertThatThrownBy(() -> LISTED.minus(WorkingCalendar.FIRST_DAY, 0))
                .isInstanceOf(DateOutOfRange.class);
    }

    @Test
    void working_days_are_never_counted_negatively() {
        var day = day("2025-03-14");

        assertThatThrownBy(() -> LISTED.plus(day, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Working days are counted from 0 up, not -1");
        assertThatThrownBy(() -> LISTED.minus(day, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Working days are counted from 0 up, not -1");
    }
}
