package org.redress.app.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.page.Tag;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.Working;
import org.redress.core.procedure.Anchor;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;

/// By when a contact that nobody has triaged yet has to be acknowledged if it is a complaint: the
/// earliest day that a procedure of its area gives.
///
/// @param label what is to be done by then
/// @param working the day and how it is counted
public record Awaited(String label, Working working) {

    /// Empty for an area whose procedures ask for no acknowledgement.
    public static Optional<Awaited> of(Labels labels, AreaId area, LocalDate received) {
        return labels.areas().kinds(area).stream()
                .map(Kind::procedure)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(ref -> labels.areas().procedure(ref).stream())
                .map(Procedure::first)
                .flatMap(stage -> of(labels, stage, received))
                .min(Comparator.comparing(it -> it.working().due()));
    }

    private static Stream<Awaited> of(Labels labels, Stage stage, LocalDate received) {
        return stage.acknowledgement().flatMap(stage::deadline).stream()
                .filter(rule -> rule.from() instanceof Anchor.Request)
                .map(rule -> new Awaited(rule.label(), working(labels, stage, rule, received)));
    }

    private static Working working(
            Labels labels, Stage stage, DeadlineRule rule, LocalDate received) {
        return Working.of(
                received,
                stage.inWords(rule.from()),
                rule.timescale(),
                rule.source(),
                labels.areas().calendar());
    }

    /// How near the day is.
    public Tag tag(Labels labels, LocalDate today) {
        return Urgency.near(working.due(), today, labels.areas().calendar());
    }

    /// Such as `Acknowledge by 5 December 2025 (3 working days left), if it is a complaint`.
    public String words(Labels labels, LocalDate today) {
        return "%s by %s (%s), if it is a complaint"
                .formatted(
                        label,
                        Dates.longForm(working.due()),
                        Urgency.distance(working.due(), today, labels.areas().calendar()));
    }
}
