package org.redress.app.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.redress.app.page.CasePage.Moment;
import org.redress.core.casework.TimelineEntry;

/// Something that happened, with what it takes to put it in its place among others.
///
/// @param on when it happened
/// @param at when it was recorded
public record Happening(LocalDate on, Instant at, Moment moment) {

    private static final Comparator<Happening> ORDER =
            Comparator.comparing(Happening::on).thenComparing(Happening::at);

    /// An event of a case.
    public static Happening of(Story story, TimelineEntry entry) {
        return new Happening(entry.happenedOn(), entry.recordedAt(), story.moment(entry));
    }

    /// As a timeline shows them, the latest first; of those recorded in one moment, the last one
    /// given.
    public static List<Moment> latestFirst(List<Happening> happened) {
        return happened.stream().sorted(ORDER).map(Happening::moment).toList().reversed();
    }
}
