package org.redress.core.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// Every deadline that follows, in the stage's order. One counted from a response is left out until
    /// there is a response.
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
        return switch (stage.clock()) {
            case FROM_REQUEST -> dates.requested();
            case FROM_ACKNOWLEDGEMENT -> {
                LocalDate due = dueToAcknowledge();
                yield dates.acknowledged().filter(day -> !day.isAfter(due)).orElse(due);
            }
        };
    }

    private LocalDate dueToAcknowledge() {
        return stage.acknowledgement().flatMap(this::get).orElseThrow().due();
    }

    private Optional<Deadline> resolve(DeadlineRule rule) {
        return anchor(rule.from()).map(from -> new Deadline(rule, from, rule.timescale().dueFrom(from, calendar)));
    }

    private Optional<LocalDate> anchor(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Request() -> Optional.of(dates.requested());
            case Anchor.ClockStart() -> Optional.of(clockStart());
            case Anchor.Response() -> dates.responded();
            case Anchor.Reached(MilestoneId milestone) -> reached(milestone);
        };
    }

    private Optional<LocalDate> reached(MilestoneId id) {
        Optional<LocalDate> day = Optional.ofNullable(dates.reached().get(id));
        return day.or(() -> stage.milestone(id).flatMap(Milestone::deadline).flatMap(this::get).map(Deadline::due));
    }
}
