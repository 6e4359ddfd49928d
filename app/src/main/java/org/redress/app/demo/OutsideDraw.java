package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.calendar.FinancialYear;

/// Plans the outside body's cases for all years at once, such that each year has the cases received
/// and the decisions that its figures say. Who waits longest is decided first, so some of a year's
/// last cases are decided in the next.
final class OutsideDraw {

    private static final int LONGEST_WAIT = 40;

    private final Clockwork clock;
    private final Dice dice;
    private final Map<String, String> services = new HashMap<>();
    private final List<OutsideCase> planned = new ArrayList<>();
    private final Deque<OutsideCase> waiting = new ArrayDeque<>();

    OutsideDraw(Clockwork clock, Dice dice, List<OutsideTargets.Category> categories) {
        this.clock = clock;
        this.dice = dice;
        categories.forEach(category -> services.put(category.code(), category.service()));
    }

    /// Working days of a year, up to the day on which the published report was drawn.
    private record Span(int first, int last) {}

    List<OutsideCase> draw(List<OutsideTargets.YearTargets> years) {
        for (int at = 0; at < years.size(); at++) {
            OutsideTargets.YearTargets year = years.get(at);
            Span span = span(year.year());
            year.investigations().forEach(one -> planned.add(investigated(one, span)));
            Stream<OutsideTargets.Investigation> later =
                    at + 1 < years.size()
                            ? years.get(at + 1).investigations().stream()
                                    .filter(OutsideTargets.Investigation::carriedOver)
                            : Stream.empty();
            receive(year, later.toList(), span);
            decide(year.decisions(), span);
        }
        planned.addAll(waiting);
        return planned.stream().sorted(Comparator.comparingInt(OutsideCase::received)).toList();
    }

    private Span span(String label) {
        FinancialYear year = FinancialYear.parse(label);
        LocalDate drawn = DemoCouncil.PUBLISHED_AS_AT;
        LocalDate last = year.lastDay().isBefore(drawn) ? year.lastDay() : drawn;
        return new Span(
                clock.number(clock.calendar().workingDayOnOrAfter(year.firstDay())),
                clock.number(last));
    }

    private OutsideCase investigated(OutsideTargets.Investigation one, Span span) {
        int received =
                span.first() + (one.carriedOver() ? dice.between(-100, -10) : dice.between(0, 95));
        List<OutsideCase.Enquiry> enquiries = new ArrayList<>();
        int day = received;
        for (int answer : one.answers()) {
            int made = day + dice.between(10, 30);
            day = made + answer;
            enquiries.add(new OutsideCase.Enquiry(made, day));
        }
        int soonest = Math.max(day + 5, span.first());
        int decided = Math.min(soonest + dice.between(10, 45), span.last());
        return new OutsideCase(
                one.category(), one.service(), received, enquiries, decision(one, decided));
    }

    private static Optional<OutsideCase.Decision> decision(
            OutsideTargets.Investigation one, int decided) {
        return Optional.of(
                new OutsideCase.Decision(
                        decided, one.decision(), one.remediedBefore(), one.pounds(), one.advice()));
    }

    /// The year's cases that are not investigated: all but those that this year's and the next
    /// year's investigations are of.
    private void receive(
            OutsideTargets.YearTargets year, List<OutsideTargets.Investigation> later, Span span) {
        Map<String, Integer> left = new HashMap<>(year.received());
        Stream.concat(
                        year.investigations().stream().filter(one -> !one.carriedOver()),
                        later.stream())
                .forEach(one -> left.merge(one.category(), -1, Integer::sum));
        List<OutsideCase> received = new ArrayList<>();
        for (String category : left.keySet().stream().sorted().toList()) {
            for (int i = left.getOrDefault(category, 0); i > 0; i--) {
                received.add(plain(category, dice.between(span.first(), span.last())));
            }
        }
        received.stream()
                .sorted(Comparator.comparingInt(OutsideCase::received))
                .forEach(waiting::addLast);
    }

    private OutsideCase plain(String category, int received) {
        return new OutsideCase(
                category,
                services.getOrDefault(category, category),
                received,
                List.of(),
                Optional.empty());
    }

    private void decide(Map<String, Integer> decisions, Span span) {
        List<String> all = new ArrayList<>();
        decisions.forEach((decision, count) -> {
            for (int i = 0; i < count; i++) {
                all.add(decision);
            }
        });
        for (String decision : dice.shuffled(all)) {
            OutsideCase next = waiting.removeFirst();
            int soonest = Math.max(next.received(), span.first());
            int latest = Math.min(soonest + LONGEST_WAIT, span.last());
            int on = dice.between(Math.min(soonest + 2, latest), latest);
            planned.add(
                    new OutsideCase(
                            next.category(),
                            next.service(),
                            next.received(),
                            List.of(),
                            Optional.of(OutsideCase.Decision.plain(on, decision))));
        }
    }
}
