package org.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageDates;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.ServiceAreas;

class LibraryServicesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(BankHolidayList.shipped());

    @Test
    void core_accepts_it() {
        ServiceAreas areas =
                ServiceAreas.of(
                        List.of(new LibraryServices()), AuthoritySettings.SHIPPED, CALENDAR);
        assertThat(areas.all()).hasSize(1);
    }

    @Test
    void a_complaint_before_easter_is_answered_within_five_working_days() {
        Stage first = new LibraryServices().procedures().getFirst().first();
        StageDates received = StageDates.requested(LocalDate.of(2025, 4, 16));
        assertThat(Deadlines.of(first, received, CALENDAR).get("respond_target"))
                .hasValueSatisfying(deadline -> assertThat(deadline.due()).isEqualTo("2025-04-25"));
    }
}
