package org.redress.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.calendar.Calendars.LISTED;
import static org.redress.core.calendar.Calendars.PROJECTED;
import static org.redress.core.calendar.Calendars.day;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.Timescale.MonthsAfter;
import org.redress.core.calendar.Timescale.MonthsCommencingOn;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.calendar.Timescale.WorkingDaysBefore;

class WorkingTest {

    private static final Source RULE = new Source("Regs 2006", "r.14");

    @Test
    void a_date_is_explained_from_day_zero_to_the_rule() {
        var working = receivedOn("2022-09-09", new WorkingDays(10));

        assertThat(working.due()).isEqualTo("2022-09-26");
        assertThat(working.skipped()).hasSize(7);
        assertThat(working.warning()).isEmpty();
        assertThat(working.sentences())
                .containsExactly(
                        "The day of receipt, Friday 9 September 2022, is day 0.",
                        "7 days in between do not count: 6 weekend days and Monday 19 September"
                                + " (Bank Holiday for the State Funeral of Queen Elizabeth II).",
                        "The 10th working day after it is Monday 26 September 2022.",
                        "Rule: 10 working days (Regs 2006 r.14).");
    }

    @Test
    void a_few_weekend_days_are_named_one_by_one() {
        assertThat(receivedOn("2025-04-16", new WorkingDays(3)).sentences())
                .containsExactly(
                        "The day of receipt, Wednesday 16 April 2025, is day 0.",
                        "4 days in between do not count: Friday 18 April (Good Friday), Saturday"
                                + " 19 April, Sunday 20 April and Monday 21 April (Easter Monday).",
                        "The 3rd working day after it is Wednesday 23 April 2025.",
                        "Rule: 3 working days (Regs 2006 r.14).");
    }

    @Test
    void four_weekend_days_are_still_named_and_six_are_counted() {
        assertThat(receivedOn("2025-03-03", new WorkingDays(10)).sentences())
                .contains(
                        "4 days in between do not count: Saturday 8 March, Sunday 9 March,"
                                + " Saturday 15 March and Sunday 16 March.");
        assertThat(receivedOn("2025-03-03", new WorkingDays(15)).sentences())
                .contains("6 days in between do not count: 6 weekend days.");
    }

    @Test
    void several_holidays_follow_the_count_of_weekend_days_with_their_year() {
        assertThat(receivedOn("2024-12-20", new WorkingDays(12)).sentences())
                .contains(
                        "9 days in between do not count: 6 weekend days, Wednesday 25 December 2024"
                                + " (Christmas Day), Thursday 26 December 2024 (Boxing Day) and"
                                + " Wednesday 1 January 2025 (New Year’s Day).");
    }

    @Test
    void one_day_off_is_in_the_singular_and_none_is_not_mentioned() {
        assertThat(receivedOn("2025-03-16", new WorkingDays(1)).sentences())
                .containsExactly(
                        "The day of receipt, Sunday 16 March 2025, is day 0.",
                        "The 1st working day after it is Monday 17 March 2025.",
                        "Rule: 1 working day (Regs 2006 r.14).");
        assertThat(receivedOn("2025-03-15", new WorkingDays(1)).sentences())
                .contains("1 day in between does not count: Sunday 16 March.");
    }

    @Test
    void nothing_is_counted_to_the_same_day() {
        var working = Working.of(day("2040-03-17"), "receipt", new WorkingDays(0), RULE, LISTED);

        assertThat(working.skipped()).isEmpty();
        assertThat(working.warning()).isEmpty();
        assertThat(working.sentences())
                .containsExactly(
                        "The day of receipt, Saturday 17 March 2040, is day 0.",
                        "The date is that same day.",
                        "Rule: 0 working days (Regs 2006 r.14).");
    }

    @Test
    void notice_is_explained_backwards() {
        var working = meetingOn("2025-03-14", new WorkingDaysBefore(10));

        assertThat(working.due()).isEqualTo("2025-02-28");
        assertThat(working.sentences())
                .containsExactly(
                        "The count goes back from the day of the meeting, Friday 14 March 2025.",
                        "4 days do not count: Saturday 1 March, Sunday 2 March, Saturday 8 March"
                                + " and Sunday 9 March.",
                        "The 10th working day before it is Friday 28 February 2025.",
                        "Rule: at least 10 working days before (Regs 2006 r.14).");
    }

    @Test
    void notice_of_something_on_a_day_off_says_so() {
        var working = meetingOn("2025-03-15", new WorkingDaysBefore(2));

        assertThat(working.due()).isEqualTo("2025-03-12");
        assertThat(working.sentences())
                .containsExactly(
                        "The count goes back from the day of the meeting, Saturday 15 March 2025.",
                        "It is not a working day: the last one before it stands for it.",
                        "1 day does not count: Saturday 15 March.",
                        "The 2nd working day before it is Wednesday 12 March 2025.",
                        "Rule: at least 2 working days before (Regs 2006 r.14).");
    }

    @Test
    void calendar_months_skip_nothing() {
        var working = receivedOn("2025-01-10", new MonthsCommencingOn(6));

        assertThat(working.skipped()).isEmpty();
        assertThat(working.sentences())
                .containsExactly(
                        "The day of receipt, Friday 10 January 2025, is the first day.",
                        "The last day is Wednesday 9 July 2025, working day or not.",
                        "Rule: 6 calendar months commencing on the day (Regs 2006 r.14).");
    }

    @Test
    void a_month_without_the_day_is_explained() {
        assertThat(receivedOn("2022-08-31", new MonthsCommencingOn(6)).sentences())
                .containsExactly(
                        "The day of receipt, Wednesday 31 August 2022, is the first day.",
                        "February 2023 has no 31st, so its last day is taken.",
                        "The last day is Tuesday 28 February 2023, working day or not.",
                        "Rule: 6 calendar months commencing on the day (Regs 2006 r.14).");
        assertThat(receivedOn("2022-08-30", new MonthsAfter(6)).sentences())
                .containsExactly(
                        "The months run from the day of receipt, Tuesday 30 August 2022.",
                        "February 2023 has no 30th, so its last day is taken.",
                        "The last day is Tuesday 28 February 2023, working day or not.",
                        "Rule: 6 calendar months after the day (Regs 2006 r.14).");
    }

    @Test
    void a_count_beyond_the_list_warns_with_the_lists_range() {
        var list = List.of(new BankHoliday(day("2025-01-01"), "New Year’s Day"));
        var calendar = WorkingCalendar.of(list);
        String warning =
                "Days counted here lie outside the list of bank holidays, which runs from"
                        + " 1 January 2025 to 31 December 2025: the standing bank holidays of"
                        + " England and Wales are assumed.";

        assertThat(warningFor("2025-12-30", 1, calendar)).isEmpty();
        assertThat(warningFor("2025-12-30", 2, calendar)).containsExactly(warning);
        assertThat(warningFor("2024-12-31", 1, calendar)).isEmpty();
        assertThat(warningFor("2024-12-30", 1, calendar)).containsExactly(warning);
        assertThat(warningFor("2024-12-30", 300, calendar)).containsExactly(warning);
        var beforehand =
                Working.of(day("2026-01-02"), "x", new WorkingDaysBefore(1), RULE, calendar);
        assertThat(beforehand.warning()).contains(warning);
    }

    @Test
    void a_warning_closes_the_sentences() {
        var working = Working.of(day("2024-12-30"), "x", new WorkingDays(1), RULE, PROJECTED);

        assertThat(working.sentences())
                .last()
                .isEqualTo(
                        "There is no list of bank holidays to go by: the standing bank holidays of"
                                + " England and Wales are assumed.");
    }

    @Test
    void calendar_months_need_no_list_and_no_warning() {
        assertThat(
                        Working.of(day("2040-01-01"), "x", new MonthsAfter(6), RULE, PROJECTED)
                                .warning())
                .isEmpty();
        assertThat(
                        Working.of(day("2040-01-01"), "x", new MonthsCommencingOn(6), RULE, LISTED)
                                .warning())
                .isEmpty();
    }

    @Property
    void every_day_counted_or_skipped_is_accounted_for(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 200) int days) {
        var after = Working.of(from, "receipt", new WorkingDays(days), RULE, LISTED);
        var before = Working.of(from, "receipt", new WorkingDaysBefore(days), RULE, LISTED);

        assertThat(from.plusDays(days + after.skipped().size())).isEqualTo(after.due());
        assertThat(from.minusDays(days + before.skipped().size())).isEqualTo(before.due());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Calendars.days();
    }

    private static List<String> warningFor(String from, int days, WorkingCalendar calendar) {
        return Working.of(day(from), "x", new WorkingDays(days), RULE, calendar).warning().stream()
                .toList();
    }

    private static Working receivedOn(String day, Timescale timescale) {
        return Working.of(day(day), "receipt", timescale, RULE, LISTED);
    }

    private static Working meetingOn(String day, Timescale timescale) {
        return Working.of(day(day), "the meeting", timescale, RULE, LISTED);
    }
}
