package org.redress.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.calendar.BankHoliday;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.RagDates;

class UrgencyTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(
                    List.of(
                            new BankHoliday(LocalDate.of(2026, 12, 25), "Christmas Day"),
                            new BankHoliday(LocalDate.of(2026, 12, 28), "Boxing Day"),
                            new BankHoliday(LocalDate.of(2027, 1, 1), "New Year’s Day")));

    @ParameterizedTest
    @CsvSource({
        // over a weekend, from a Friday
        "2026-11-20, 2026-11-23, Due soon",
        "2026-11-20, 2026-11-25, Due soon",
        "2026-11-20, 2026-11-26, On track",
        // over Christmas, from a Thursday
        "2026-12-24, 2026-12-31, Due soon",
        "2026-12-24, 2027-01-04, On track",
        "2026-11-20, 2026-11-20, Due soon",
        "2026-11-20, 2026-11-19, Overdue"
    })
    void due_soon_is_three_working_days_or_fewer(LocalDate today, LocalDate due, String word) {
        assertThat(Urgency.near(due, today, CALENDAR).word()).isEqualTo(word);
    }

    @Test
    void what_no_clock_measures_is_as_urgent_as_a_response_of_a_short_stage() {
        LocalDate start = LocalDate.of(2026, 12, 16);
        LocalDate due = LocalDate.of(2027, 1, 4);
        RagDates response = RagDates.of(start, due, due.plusMonths(1), CALENDAR);

        assertThat(start.datesUntil(due.plusDays(7)))
                .allSatisfy(day ->
                        assertThat(Urgency.near(due, day, CALENDAR))
                                .isEqualTo(Urgency.tag(response.on(day))));
    }
}
