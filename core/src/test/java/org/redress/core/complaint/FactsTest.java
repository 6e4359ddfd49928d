package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.WORDS;
import static org.redress.core.complaint.Say.acknowledged;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.known;
import static org.redress.core.complaint.Say.responded;
import static org.redress.core.complaint.Scenes.forAChild;
import static org.redress.core.complaint.Scenes.formal;
import static org.redress.core.complaint.Scenes.inBestInterests;
import static org.redress.core.complaint.Scenes.oneStage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.core.procedure.FactId;

/// Facts that a procedure declares: recorded, and waited for.
class FactsTest {

    private static List<String> wanted(Story story) {
        return NextActions.of(story.complaint(), TestRules.RULES, story.today()).stream()
                .filter(action -> action.command() == Command.RecordFact.class)
                .filter(NextAction::isAllowed)
                .flatMap(action -> action.about().stream())
                .toList();
    }

    @Test
    void the_response_waits_for_a_fact_and_says_where_that_stands() {
        Decision decision = forAChild().when(responded("2025-01-10", 1));

        assertThat(Story.refusals(decision))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("fact-missing");
                    assertThat(refusal.reason()).contains("Advocate offered");
                    assertThat(refusal.source()).isEqualTo(TestBeside.OFFER);
                });
        assertThat(forAChild().then(known("2025-01-08", "offered"), responded("2025-01-10", 1)))
                .isNotNull();
    }

    @Test
    void a_fact_that_came_after_the_response_was_not_there_for_it() {
        Story late = forAChild().then(known("2025-01-13", "offered"));

        assertThat(Story.rules(late.when(responded("2025-01-10", 1))))
                .containsExactly("fact-missing");
    }

    @Test
    void an_acknowledgement_may_wait_too() {
        Story story = inBestInterests();

        assertThat(Story.rules(story.when(acknowledged("2025-01-08", 1))))
                .containsExactly("fact-missing");
        story.then(known("2025-01-07", "best-interests"), acknowledged("2025-01-08", 1));
        assertThat(story.stage(1).acknowledgedOn()).contains(day("2025-01-08"));
    }

    @Test
    void what_does_not_apply_is_neither_wanted_nor_waited_for() {
        assertThat(wanted(formal())).isEmpty();
        assertThat(formal().then(responded("2025-01-10", 1)).stage(1).isOpen()).isFalse();
        assertThat(wanted(forAChild())).containsExactly("offered");
        assertThat(wanted(inBestInterests())).containsExactly("best-interests");
    }

    @Test
    void facts_still_wanted_are_listed_until_they_are_known() {
        assertThat(wanted(oneStage())).containsExactly("plan", "met-on", "resolution");
        assertThat(
                        wanted(
                                oneStage()
                                        .then(
                                                known(
                                                        "2025-01-08",
                                                        "plan",
                                                        new FactAnswer.InWords(WORDS)))))
                .containsExactly("met-on", "resolution");
    }

    @Test
    void the_latest_answer_by_day_counts_and_each_keeps_its_day() {
        Story story =
                forAChild()
                        .then(
                                known("2025-01-10", "offered"),
                                known("2025-01-08", "offered", new FactAnswer.No()));

        assertThat(story.complaint().facts()).hasSize(2);
        assertThat(Facts.latest(story.complaint(), FactId.of("offered"), day("2025-01-31")))
                .hasValueSatisfying(fact -> assertThat(fact.answer()).contains("yes"));
        assertThat(Facts.latest(story.complaint(), FactId.of("offered"), day("2025-01-09")))
                .hasValueSatisfying(fact -> assertThat(fact.answer()).contains("no"));
        story.then(known("2025-01-10", "offered", new FactAnswer.No()));
        assertThat(Story.rules(story.when(responded("2025-01-10", 1))))
                .containsExactly("fact-against");
    }

    @Test
    void each_way_of_answering_takes_its_own_answers_only() {
        Story story =
                oneStage()
                        .then(
                                known("2025-01-08", "plan", new FactAnswer.InWords(WORDS)),
                                known(
                                        "2025-01-08",
                                        "met-on",
                                        new FactAnswer.Day(day("2025-02-01"))),
                                known(
                                        "2025-01-08",
                                        "resolution",
                                        new FactAnswer.Chosen("meeting")));

        assertThat(story.complaint().facts())
                .extracting(fact -> fact.answer().orElse(""))
                .containsExactly("", "2025-02-01", "meeting");
        assertThat(story.complaint().facts().getFirst().words()).contains(WORDS.ref());
        for (Command wrong :
                List.of(
                        known("2025-01-08", "plan"),
                        known("2025-01-08", "met-on", new FactAnswer.Chosen("meeting")),
                        known("2025-01-08", "resolution", new FactAnswer.Chosen("tea")),
                        known("2025-01-08", "resolution", new FactAnswer.Day(day("2025-02-01"))))) {
            assertThat(Story.rules(oneStage().when(wrong))).containsExactly("unknown-answer");
        }
    }

    @Test
    void an_older_record_that_does_not_tell_of_a_fact_departs_from_nothing() {
        Decision untold = forAChild().asRecorded(responded("2025-01-10", 1));
        Decision against =
                forAChild()
                        .then(known("2025-01-08", "offered", new FactAnswer.No()))
                        .asRecorded(responded("2025-01-10", 1));

        assertThat(Story.events(untold)).hasSize(1);
        assertThat(Story.events(against))
                .filteredOn(Event.RuleDepartedFrom.class::isInstance)
                .hasSize(1);
    }
}
