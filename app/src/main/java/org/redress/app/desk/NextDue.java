package org.redress.app.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Complaint;

/// What a case is due for next, as its head says it.
///
/// @param clocks those of the case
record NextDue(Clocks clocks) {

    private record Day(String what, LocalDate on) {}

    /// Such as `Respond by 14 March 2025 (4 working days left)`.
    Optional<String> words() {
        return Stream.of(steps(), remedies(), lessons())
                .flatMap(days -> days)
                .min(Comparator.comparing(Day::on))
                .map(day ->
                        "%s by %s (%s)"
                                .formatted(
                                        day.what(),
                                        Dates.longForm(day.on()),
                                        clocks.distance(day.on())))
                .or(this::awaited);
    }

    private Stream<Day> steps() {
        return Stream.concat(
                clocks.step().stream().map(it -> new Day(it.rule().label(), it.due())),
                clocks.response().stream().map(day -> new Day("Respond", day)));
    }

    private Stream<Day> remedies() {
        return complaint().remedies().stream()
                .filter(it -> it.doneOn().isEmpty())
                .flatMap(it ->
                        it.dueOn().stream().map(day -> new Day(RemedyWords.due(it.kind()), day)));
    }

    private Stream<Day> lessons() {
        return complaint().lessons().stream()
                .filter(it -> it.doneOn().isEmpty())
                .flatMap(it ->
                        it.dueOn().stream()
                                .map(day ->
                                        new Day("Action on lesson " + it.number() + " due", day)));
    }

    /// By when a contact is to be acknowledged that nobody has triaged.
    Optional<String> awaited() {
        return Optional.of(complaint())
                .filter(it -> it.status() == Complaint.Status.AWAITING_TRIAGE)
                .flatMap(it ->
                        Awaited.of(
                                clocks.labels(),
                                it.area(),
                                it.complainedOn().orElseGet(it::receivedOn)))
                .map(it -> it.words(clocks.labels(), clocks.today()));
    }

    private Complaint complaint() {
        return clocks.view().complaint();
    }
}
