package org.redress.app.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import org.redress.core.casework.WorkQuery;
import org.redress.core.casework.WorkQuery.Lane;
import org.redress.core.http.wire.Kebab;

/// A group of work, in the order in which a page has them.
enum WorkGroup {
    OVERDUE("Overdue", "Nothing is overdue."),
    TODAY("Due today", "Nothing is due today."),
    WEEK("Due this week", "Nothing more is due this week."),
    LETTERS("Letters to send", "No approved letter waits to be sent."),
    TRIAGE("To triage", "No contact waits for triage."),
    INFORMAL("Being put right informally", "Nothing is being put right informally."),
    WAITING("Waiting on others", "Nothing waits on others."),
    LATER("Due later", "Nothing is due later.");

    private final String title;
    private final String empty;

    WorkGroup(String title, String empty) {
        this.title = title;
        this.empty = empty;
    }

    static Optional<WorkGroup> named(String id) {
        return Arrays.stream(values()).filter(group -> group.id().equals(id)).findFirst();
    }

    String id() {
        return Kebab.of(this);
    }

    String title() {
        return title;
    }

    /// What is said where there is none.
    String empty() {
        return empty;
    }

    /// Which work it is; empty for the letters, which are no work of a lane.
    Optional<WorkQuery> query(LocalDate today, int limit) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (this) {
            case OVERDUE -> due(Optional.empty(), Optional.of(today.minusDays(1)), limit);
            case TODAY -> due(Optional.of(today), Optional.of(today), limit);
            case WEEK -> due(Optional.of(today.plusDays(1)), Optional.of(sunday), limit);
            case LATER -> due(Optional.of(sunday.plusDays(1)), Optional.empty(), limit);
            case TRIAGE -> Optional.of(WorkQuery.of(Lane.TRIAGE, limit));
            case INFORMAL -> Optional.of(WorkQuery.of(Lane.INFORMAL, limit));
            case WAITING -> Optional.of(WorkQuery.of(Lane.WAITING, limit));
            case LETTERS -> Optional.empty();
        };
    }

    private static Optional<WorkQuery> due(
            Optional<LocalDate> from, Optional<LocalDate> to, int limit) {
        return Optional.of(WorkQuery.due(from, to, limit));
    }
}
