package org.redress.app.command;

import java.io.PrintWriter;
import org.redress.core.calendar.Dates;
import org.redress.core.procedure.Deadline;

/// The dates as plain text, each with its working beneath.
final class DeadlinesText {

    private DeadlinesText() {}

    static void write(DeadlinesFound found, PrintWriter out) {
        ChosenStage chosen = found.chosen();
        out.printf(
                "%s, %s%n%s%n",
                chosen.area().label(), chosen.procedure().label(), chosen.stage().label());
        for (Deadline deadline : found.deadlines()) {
            out.printf(
                    "%n%s: %s [%s]%n",
                    deadline.rule().label(),
                    Dates.withWeekday(deadline.due()),
                    deadline.rule().key());
            found.working(deadline).sentences().forEach(each -> out.printf("    %s%n", each));
        }
    }
}
