package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.explained;
import static org.redress.core.complaint.Say.extended;
import static org.redress.core.complaint.Say.responded;
import static org.redress.core.complaint.Say.resumed;
import static org.redress.core.complaint.Say.suspended;
import static org.redress.core.complaint.Scenes.formal;
import static org.redress.core.complaint.Scenes.oneStage;

import org.junit.jupiter.api.Test;

/// A response past its limit is explained. The one stage of `south` has its limit on 5 July.
class DelaysTest {

    private static boolean isOffered(Story story, String today) {
        return NextActions.of(story.complaint(), TestRules.RULES, day(today)).stream()
                .filter(NextAction::isAllowed)
                .anyMatch(action -> action.command() == Command.ExplainDelay.class);
    }

    @Test
    void a_delay_is_explained_once_the_limit_has_passed() {
        assertThat(isOffered(oneStage(), "2025-07-05")).isFalse();
        assertThat(isOffered(oneStage(), "2025-07-06")).isTrue();
        assertThat(Story.rules(oneStage().when(explained("2025-07-05", 1))))
                .containsExactly("no-delay-to-explain");

        Story story = oneStage().then(explained("2025-07-07", 1), explained("2025-08-07", 1));
        assertThat(story.stage(1).delayExplainedOn()).contains(day("2025-07-07"));
        assertThat(isOffered(story, "2025-08-08")).isFalse();
    }

    @Test
    void a_longer_period_agreed_puts_the_explanation_off() {
        Story story = oneStage().then(extended("2025-07-01", 1, "2025-08-01"));

        assertThat(isOffered(story, "2025-08-01")).isFalse();
        assertThat(isOffered(story, "2025-08-02")).isTrue();
        assertThat(Story.rules(story.when(explained("2025-08-01", 1))))
                .containsExactly("no-delay-to-explain");
    }

    @Test
    void a_clock_that_began_anew_has_a_delay_of_its_own_to_explain() {
        Story story =
                oneStage()
                        .today("2026-03-01")
                        .then(
                                explained("2025-07-07", 1),
                                suspended("2025-07-10"),
                                resumed("2025-08-01", "2025-08-01"));

        assertThat(story.stage(1).delayExplainedOn()).isEmpty();
        assertThat(AsAt.of(story.stage(1), day("2025-07-31")).delayExplainedOn())
                .contains(day("2025-07-07"));
        assertThat(isOffered(story, "2026-01-31")).isFalse();
        assertThat(isOffered(story, "2026-02-01")).isTrue();
        story.recorded(explained("2025-07-08", 1)).then(explained("2026-02-02", 1));
        assertThat(story.stage(1).delayExplainedOn()).contains(day("2026-02-02"));
        assertThat(isOffered(story, "2026-02-03")).isFalse();
    }

    @Test
    void an_answered_stage_has_no_delay_to_explain() {
        Story story = oneStage().then(responded("2025-07-10", 1));

        assertThat(isOffered(story, "2025-07-11")).isFalse();
        assertThat(Story.rules(story.when(explained("2025-07-11", 1))))
                .containsExactly("no-delay-to-explain");
    }

    @Test
    void where_no_law_asks_for_it_it_can_be_recorded_and_is_not_asked_for() {
        assertThat(isOffered(formal(), "2025-03-03")).isFalse();
        assertThat(formal().then(explained("2025-03-03", 1)).stage(1).delayExplainedOn())
                .contains(day("2025-03-03"));
    }
}
