package org.redress.app.site;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.app.desk.Urgency;
import org.redress.app.page.RegisterPage.Cell;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.RecordDesk.Summary;

/// What is owed next on a plugin's record, as its list says it.
final class OwedCell {

    private OwedCell() {}

    static Cell of(Summary record, LocalDate today, WorkingCalendar calendar) {
        return record.dueOn()
                .map(day ->
                        Cell.of(record.due().orElse("Due"))
                                .beside("by " + Dates.longForm(day))
                                .tagged(Optional.of(Urgency.near(day, today, calendar))))
                .orElse(Cell.of("Nothing due"));
    }
}
