package org.redress.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Dates;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageDates;

/// Finds days that cannot have followed one another.
final class OrderOfDays {

    private final List<String> problems = new ArrayList<>();

    private OrderOfDays() {}

    /// Every pair of days in an order that cannot be, in words.
    static List<String> problems(Stage stage, StageDates dates, DaysGiven given) {
        OrderOfDays order = new OrderOfDays();
        Step opened = new Step(stage.opening().inWords(), dates.requested());
        given.received().ifPresent(day -> order.check(new Step("receipt", day), opened));
        dates.acknowledged()
                .ifPresent(day -> order.check(opened, new Step("the acknowledgement", day)));
        order.milestones(stage, dates, opened);
        return order.problems;
    }

    /// Milestones are reached in their order, between the opening and the response.
    private void milestones(Stage stage, StageDates dates, Step opened) {
        Step last = opened;
        for (Milestone milestone : stage.milestones()) {
            Optional<LocalDate> day = Optional.ofNullable(dates.reached().get(milestone.id()));
            if (day.isPresent()) {
                Step step = new Step(milestone.label(), day.get());
                check(last, step);
                last = step;
            }
        }
        Step beforeResponse = last;
        dates.responded().ifPresent(day -> check(beforeResponse, new Step("the response", day)));
    }

    private void check(Step earlier, Step later) {
        if (later.day().isBefore(earlier.day())) {
            problems.add(
                    later
                            + " cannot be before "
                            + earlier.what()
                            + " on "
                            + Dates.longForm(earlier.day()));
        }
    }

    private record Step(String what, LocalDate day) {

        @Override
        public String toString() {
            return what + " on " + Dates.longForm(day);
        }
    }
}
