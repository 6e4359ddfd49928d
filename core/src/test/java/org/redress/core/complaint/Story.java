package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A complaint's life as a test tells it. Today is 30 September 2025 unless said otherwise.
final class Story {

    private final List<Event> events = new ArrayList<>();
    private LocalDate today = LocalDate.parse("2025-09-30");
    private Optional<Complaint> state = Optional.empty();

    private Story() {}

    static Story of(Command... commands) {
        return new Story().then(commands);
    }

    Story today(String iso) {
        today = LocalDate.parse(iso);
        return this;
    }

    /// What happened by the rules.
    Story then(Command... commands) {
        return taken(new Basis.Rules(), commands);
    }

    /// What an older record says happened.
    Story recorded(Command... commands) {
        return taken(new Basis.AsRecorded(), commands);
    }

    private Story taken(Basis basis, Command... commands) {
        for (Command command : commands) {
            Decision decision = Decider.decide(state, command, basis, TestRules.RULES, today);
            assertThat(decision).as("%s", command).isInstanceOf(Decision.Taken.class);
            List<Event> happened = ((Decision.Taken) decision).events();
            events.addAll(happened);
            state = Evolver.replay(state, happened);
        }
        return this;
    }

    Decision when(Command command) {
        return Decider.decide(state, command, new Basis.Rules(), TestRules.RULES, today);
    }

    Decision byDiscretion(Command command) {
        return Decider.decide(
                state, command, new Basis.Discretion(Say.WORDS), TestRules.RULES, today);
    }

    Decision asRecorded(Command command) {
        return Decider.decide(state, command, new Basis.AsRecorded(), TestRules.RULES, today);
    }

    Complaint complaint() {
        return state.orElseThrow();
    }

    StageRecord stage(int number) {
        return complaint().stage(Say.stage(number)).orElseThrow();
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    LocalDate today() {
        return today;
    }

    /// The rules by which it was refused; none if it was taken.
    static List<String> rules(Decision decision) {
        return refusals(decision).stream().map(Refusal::rule).toList();
    }

    static List<Refusal> refusals(Decision decision) {
        return switch (decision) {
            case Decision.Taken _ -> List.of();
            case Decision.Refused(List<Refusal> refusals) -> refusals;
        };
    }

    static List<Event> events(Decision decision) {
        return switch (decision) {
            case Decision.Taken(List<Event> events) -> events;
            case Decision.Refused _ -> List.of();
        };
    }
}
