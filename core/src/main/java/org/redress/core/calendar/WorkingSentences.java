package org.redress.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The words of a [Working].
final class WorkingSentences {

    /// So many weekend days are named one by one; more are only counted.
    private static final int WEEKEND_DAYS_NAMED = 4;

    private final Working working;
    private final List<String> sentences = new ArrayList<>();

    private WorkingSentences(Working working) {
        this.working = working;
    }

    static List<String> of(Working working) {
        return new WorkingSentences(working).all();
    }

    private List<String> all() {
        switch (working.timescale()) {
            case Timescale.WorkingDays(int days) -> countForward(days);
            case Timescale.WorkingDaysBefore(int days) -> countBack(days);
            case Timescale.MonthsCommencingOn(int months) -> monthsCommencing(months);
            case Timescale.MonthsAfter(int months) -> monthsAfter(months);
        }
        sentences.add("Rule: " + working.timescale().inWords() + " (" + working.source() + ").");
        working.warning().ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private void countForward(int days) {
        sentences.add("The " + start() + ", is day 0.");
        addSkipped(" in between do not count: ", " in between does not count: ");
        sentences.add(
                days == 0
                        ? "The date is that same day."
                        : "The " + Counts.nth(days) + " working day after it is " + due() + ".");
    }

    private void countBack(int days) {
        sentences.add("The count goes back from the " + start() + ".");
        boolean startsOnDayOff =
                working.skipped().stream().anyMatch(day -> day.date().equals(working.from()));
        if (startsOnDayOff) {
            sentences.add("It is not a working day: the last one before it stands for it.");
        }
        addSkipped(" do not count: ", " does not count: ");
        sentences.add("The " + Counts.nth(days) + " working day before it is " + due() + ".");
    }

    private void monthsCommencing(int months) {
        sentences.add("The " + start() + ", is the first day.");
        addMissingDay(months);
        sentences.add("The last day is " + due() + ", working day or not.");
    }

    private void monthsAfter(int months) {
        sentences.add("The months run from the " + start() + ".");
        addMissingDay(months);
        sentences.add("The last day is " + due() + ", working day or not.");
    }

    private void addMissingDay(int months) {
        LocalDate then = working.from().plusMonths(months);
        int day = working.from().getDayOfMonth();
        if (then.getDayOfMonth() != day) {
            sentences.add(
                    Dates.monthAndYear(then)
                            + " has no "
                            + Counts.nth(day)
                            + ", so its last day is taken.");
        }
    }

    private void addSkipped(String several, String one) {
        int count = working.skipped().size();
        if (count > 0) {
            sentences.add(
                    Counts.of(count, "day")
                            + (count == 1 ? one : several)
                            + Counts.listed(daysOff())
                            + ".");
        }
    }

    private List<String> daysOff() {
        List<NonWorkingDay> weekend =
                working.skipped().stream().filter(NonWorkingDay::isWeekend).toList();
        if (weekend.size() <= WEEKEND_DAYS_NAMED) {
            return working.skipped().stream().map(this::named).toList();
        }
        List<String> words = new ArrayList<>();
        words.add(Counts.of(weekend.size(), "weekend day"));
        working.skipped().stream()
                .filter(day -> !day.isWeekend())
                .map(this::named)
                .forEach(words::add);
        return words;
    }

    private String named(NonWorkingDay day) {
        boolean withinOneYear = working.from().getYear() == working.due().getYear();
        Function<LocalDate, String> form =
                withinOneYear ? Dates::withWeekdayInYear : Dates::withWeekday;
        String date = form.apply(day.date());
        return day.isWeekend() ? date : date + " (" + day.reason() + ")";
    }

    private String start() {
        return "day of " + working.fromWhat() + ", " + Dates.withWeekday(working.from());
    }

    private String due() {
        return Dates.withWeekday(working.due());
    }
}
