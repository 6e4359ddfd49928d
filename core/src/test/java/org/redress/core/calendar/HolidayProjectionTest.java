package org.redress.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.calendar.Calendars.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.core.holidays.BankHolidayList;

class HolidayProjectionTest {

    private static final Map<Integer, List<BankHoliday>> LISTED =
            BankHolidayList.shipped().stream()
                    .collect(Collectors.groupingBy(holiday -> holiday.date().getYear()));

    /// Proclaimed for one year, or moved in one year to another day: no rule could foresee them.
    private static final Set<BankHoliday> ONLY_LISTED =
            Set.of(
                    holiday("2020-05-08", "Early May bank holiday (VE day)"),
                    holiday("2022-06-02", "Spring bank holiday"),
                    holiday("2022-06-03", "Platinum Jubilee bank holiday"),
                    holiday(
                            "2022-09-19",
                            "Bank Holiday for the State Funeral of Queen Elizabeth II"),
                    holiday("2023-05-08", "Bank holiday for the coronation of King Charles III"));

    /// Where the moved ones would have been.
    private static final Set<BankHoliday> ONLY_PROJECTED =
            Set.of(
                    holiday("2020-05-04", "Early May bank holiday"),
                    holiday("2022-05-30", "Spring bank holiday"));

    static Stream<Integer> listedYears() {
        return LISTED.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("listedYears")
    void the_projection_equals_the_list_but_for_what_was_moved_or_proclaimed(int year) {
        var listed = LISTED.get(year).stream().filter(holiday -> !ONLY_LISTED.contains(holiday));
        var projected =
                HolidayProjection.standing(year).stream()
                        .filter(holiday -> !ONLY_PROJECTED.contains(holiday));

        assertThat(projected.toList()).containsExactlyInAnyOrderElementsOf(listed.toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2028, 2028-12-25, 2028-12-26",
        "2029, 2029-12-25, 2029-12-26",
        "2030, 2030-12-25, 2030-12-26",
        "2031, 2031-12-25, 2031-12-26",
        "2026, 2026-12-25, 2026-12-28",
        "2032, 2032-12-27, 2032-12-28",
        "2033, 2033-12-27, 2033-12-26",
    })
    void christmas_keeps_its_two_days_whatever_the_weekday(
            int year, LocalDate christmasDay, LocalDate boxingDay) {
        assertThat(HolidayProjection.standing(year))
                .contains(
                        new BankHoliday(christmasDay, "Christmas Day"),
                        new BankHoliday(boxingDay, "Boxing Day"));
    }

    @ParameterizedTest
    @CsvSource({"2033, 2033-01-03", "2034, 2034-01-02", "2035, 2035-01-01", "2027, 2027-01-01"})
    void new_year_at_a_weekend_is_kept_on_the_monday(int year, LocalDate kept) {
        assertThat(HolidayProjection.standing(year))
                .contains(new BankHoliday(kept, "New Year’s Day"));
    }

    private static BankHoliday holiday(String date, String title) {
        return new BankHoliday(day(date), title);
    }
}
