package org.redress.core.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.WorkingCalendar;

/// Works out every deadline of a stage from the days known of it.
public final class Deadlines {

    private final Stage stage;
    private final StageDates dates;
    private final WorkingCalendar calendar;

    private Deadlines(Stage stage, StageDates dates, WorkingCalendar calendar) {
        this.stage = stage;
        this.dates = dates;
        this.calendar = calendar;
    }

    public static Deadlines of(Stage stage, StageDates dates, WorkingCalendar calendar) {
        return new Deadlines(stage, dates, calendar);
    }

    /// Every deadline that follows, in the stage's order. One counted from a response is left out
    /// until there is a response.
    public List<Deadline> all() {
        List<Deadline> all = new ArrayList<>();
        for (DeadlineRule rule : stage.deadlines()) {
            resolve(rule).ifPresent(all::add);
        }
        return all;
    }

    /// The deadline with that key, if the stage has one and its anchor is known.
    public Optional<Deadline> get(String key) {
        return stage.deadline(key).flatMap(this::resolve);
    }

    /// The day on which the response clock starts: day zero.
    public LocalDate clockStart() {
        return clock().day();
    }

    private Optional<Deadline> resolve(DeadlineRule rule) {
        return start(rule.from()).map(start -> start.count(rule, calendar));
    }

    private Optional<Start> start(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Request() -> Optional.of(request());
            case Anchor.ClockStart() -> Optional.of(clock());
            case Anchor.Response() ->
                    dates.responded().map(day -> new Start(day, stage.inWords(anchor)));
            case Anchor.Reached(MilestoneId milestone) -> reached(milestone, stage.inWords(anchor));
        };
    }

    private Start request() {
        return new Start(dates.requested(), stage.opening().inWords());
    }

    private Start clock() {
        return switch (stage.clock()) {
            case FROM_REQUEST -> request();
            case FROM_ACKNOWLEDGEMENT -> {
                LocalDate due = dueToAcknowledge();
                yield dates.acknowledged()
                        .filter(day -> !day.isAfter(due))
                        .map(day -> new Start(day, "acknowledgement"))
                        .orElseGet(() -> new Start(due, "the latest acknowledgement" + lateness()));
            }
        };
    }

    private String lateness() {
        return dates.acknowledged()
                .map(day -> " in time (it came on " + Dates.longForm(day) + ")")
                .orElse(" in time (none is on record)");
    }

    private LocalDate dueToAcknowledge() {
        return stage.acknowledgement().flatMap(this::get).orElseThrow().due();
    }

    private Optional<Start> reached(MilestoneId id, String what) {
        return Optional.ofNullable(dates.reached().get(id))
                .map(day -> new Start(day, what))
                .or(() -> due(id).map(day -> new Start(day, what + " (its last day)")));
    }

    private Optional<LocalDate> due(MilestoneId id) {
        return stage.milestone(id)
                .flatMap(Milestone::deadline)
                .flatMap(this::get)
                .map(Deadline::due);
    }

    private record Start(LocalDate day, String what) {

        Deadline count(DeadlineRule rule, WorkingCalendar calendar) {
            return new Deadline(rule, day, what, rule.timescale().dueFrom(day, calendar));
        }
    }
}
