package org.redress.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.redress.core.holidays.BankHolidayList;

/// The calendar against the plain definition, walked a day at a time.
class WorkingCalendarPropertiesTest {

    private static final Map<LocalDate, String> LISTED_HOLIDAYS = new HashMap<>();

    static {
        BankHolidayList.shipped()
                .forEach(holiday -> LISTED_HOLIDAYS.put(holiday.date(), holiday.title()));
    }

    @Property
    void a_day_counts_unless_it_is_a_weekend_or_a_holiday(@ForAll("days") LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean holiday =
                Calendars.LISTED.isProjected(day)
                        ? HolidayProjection.standing(day.getYear()).stream()
                                .anyMatch(standing -> standing.date().equals(day))
                        : LISTED_HOLIDAYS.containsKey(day);

        assertThat(Calendars.LISTED.isWorkingDay(day)).isEqualTo(!weekend && !holiday);
        assertThat(Calendars.LISTED.whyNotWorking(day).isPresent()).isEqualTo(weekend || holiday);
    }

    @Property
    void counting_forward_equals_walking_forward(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 300) int workingDays) {
        LocalDate walked = start;
        for (int left = workingDays; left > 0; ) {
            walked = walked.plusDays(1);
            left -= calendar.isWorkingDay(walked) ? 1 : 0;
        }

        assertThat(calendar.plus(start, workingDays)).isEqualTo(walked);
    }

    @Property
    void days_between_equal_the_days_walked(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 500) int calendarDays) {
        LocalDate end = start.plusDays(calendarDays);
        long walked =
                start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count();

        assertThat(calendar.between(start, end)).isEqualTo((int) walked);
    }

    @Property
    void exchanging_the_ends_changes_the_sign(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        assertThat(Calendars.LISTED.between(one, other))
                .isEqualTo(-Calendars.LISTED.between(other, one));
    }

    @Property
    void what_is_added_lies_between(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 900) int workingDays) {
        LocalDate end = calendar.plus(start, workingDays);

        assertThat(calendar.between(start, end)).isEqualTo(workingDays);
        assertThat(workingDays == 0 || calendar.isWorkingDay(end)).isTrue();
    }

    @Property
    void counting_back_finds_the_latest_working_day_that_leaves_time_enough(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 300) int workingDays) {
        LocalDate found = calendar.minus(day, workingDays);
        LocalDate next = calendar.plus(found, 1);

        assertThat(calendar.isWorkingDay(found)).isTrue();
        assertThat(calendar.plus(found, workingDays)).isBeforeOrEqualTo(day);
        assertThat(calendar.plus(next, workingDays)).isAfter(day);
    }

    @Property
    void the_next_working_day_is_the_first_one_walked_to(@ForAll("days") LocalDate day) {
        LocalDate walked = day;
        while (!Calendars.LISTED.isWorkingDay(walked)) {
            walked = walked.plusDays(1);
        }

        assertThat(Calendars.LISTED.workingDayOnOrAfter(day)).isEqualTo(walked);
    }

    @Property
    void the_days_off_are_those_that_do_not_count(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 400) int calendarDays) {
        LocalDate end = start.plusDays(calendarDays);
        List<NonWorkingDay> walked =
                start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .flatMap(day ->
                                Calendars.LISTED.whyNotWorking(day).stream()
                                        .map(reason -> new NonWorkingDay(day, reason)))
                        .toList();

        assertThat(Calendars.LISTED.nonWorkingDays(start, end)).isEqualTo(walked);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Calendars.days(), Calendars.daysBetween("2018-06-01", "2029-06-01"));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(Calendars.LISTED, Calendars.PROJECTED);
    }
}
