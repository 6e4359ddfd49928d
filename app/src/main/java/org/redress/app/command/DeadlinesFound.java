package org.redress.app.command;

import java.util.List;
import org.redress.core.calendar.Working;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.procedure.Deadline;

/// What `deadlines` answers.
record DeadlinesFound(ChosenStage chosen, List<Deadline> deadlines, WorkingCalendar calendar) {

    DeadlinesFound {
        deadlines = List.copyOf(deadlines);
    }

    Working working(Deadline deadline) {
        return deadline.working(calendar);
    }

    /// What to know of the dates as a whole, each thing once.
    List<String> warnings() {
        return deadlines.stream()
                .flatMap(deadline -> working(deadline).warning().stream())
                .distinct()
                .toList();
    }
}
