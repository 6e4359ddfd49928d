package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.WORDS;
import static org.redress.core.complaint.Say.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnginePropertiesTest {

    private static final LocalDate TODAY = day("2026-06-30");
    private static final List<Basis> BASES =
            List.of(new Basis.Rules(), new Basis.Discretion(WORDS), new Basis.AsRecorded());

    /// One thing tried: which command, how many days on, and what it is filled with.
    record Step(int which, int days, int basis, int one, int two) {}

    @Property(tries = 600)
    void whatever_is_tried_the_complaint_can_be_and_follows_from_its_events(
            @ForAll("steps") List<Step> steps) {
        List<Event> events = new ArrayList<>();
        Optional<Complaint> state = Optional.empty();
        LocalDate now = day("2025-01-06");
        for (Step step : steps) {
            now = now.plusDays(step.days());
            Command command = Wild.command(state, step, now);
            List<Event> happened = decided(state, command, step);
            events.addAll(happened);
            state = Evolver.replay(state, happened);
            state.ifPresent(complaint ->
                    assertThat(Possibility.contradictions(complaint, TestRules.RULES, TODAY))
                            .as("%s", command)
                            .isEmpty());
        }
        assertThat(Evolver.replay(Optional.empty(), events)).isEqualTo(state);
        state.ifPresent(complaint -> {
            assertThat(complaint.status()).isNotNull();
            assertThat(NextActions.of(complaint, TestRules.RULES, TODAY)).isNotEmpty();
        });
    }

    /// The decision on one basis, once it agrees with those on the others.
    private static List<Event> decided(Optional<Complaint> state, Command command, Step step) {
        List<Decision> decisions =
                BASES.stream()
                        .map(basis -> Decider.decide(state, command, basis, TestRules.RULES, TODAY))
                        .toList();
        List<String> byRules = Story.rules(decisions.get(0));
        List<String> byDiscretion = Story.rules(decisions.get(1));
        List<String> asRecorded = Story.rules(decisions.get(2));
        assertThat(byRules).containsAll(byDiscretion);
        assertThat(byDiscretion).containsAll(asRecorded);
        assertThat(asRecorded).noneMatch(EnginePropertiesTest::isConduct);
        assertThat(Story.refusals(decisions.get(1)))
                .allMatch(refusal -> refusal.discretion().isEmpty());
        if (byRules.isEmpty()) {
            assertThat(decisions).as("%s", command).allMatch(decisions.get(0)::equals);
            assertThat(Story.events(decisions.get(0))).isNotEmpty();
        }
        return Story.events(decisions.get(step.basis()));
    }

    private static boolean isConduct(String id) {
        return Arrays.stream(Rule.values())
                .anyMatch(rule -> rule.id().equals(id) && rule.isConduct());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step =
                Combinators.combine(
                                Arbitraries.integers().between(0, Wild.KINDS_OF_COMMAND - 1),
                                Arbitraries.integers().between(-4, 14),
                                Arbitraries.frequency(
                                        net.jqwik.api.Tuple.of(3, 0),
                                        net.jqwik.api.Tuple.of(1, 1),
                                        net.jqwik.api.Tuple.of(2, 2)),
                                Arbitraries.integers().between(0, 20),
                                Arbitraries.integers().between(0, 20))
                        .as(Step::new);
        return step.list().ofMinSize(10).ofMaxSize(45);
    }
}
