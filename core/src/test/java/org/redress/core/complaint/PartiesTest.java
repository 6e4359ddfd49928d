package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.involved;
import static org.redress.core.complaint.Say.partyAnswered;
import static org.redress.core.complaint.Say.responded;
import static org.redress.core.complaint.Scenes.oneStage;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Bodies that take part in a complaint beside the council.
class PartiesTest {

    @Test
    void a_partner_may_lead_once_the_person_has_consented() {
        Story story = oneStage().then(involved("2025-01-10", "partner", true, "2025-01-09"));

        assertThat(story.complaint().parties())
                .singleElement()
                .satisfies(party -> {
                    assertThat(party.lead()).isTrue();
                    assertThat(party.consentOn()).contains(day("2025-01-09"));
                });
        assertThat(Story.rules(story.when(involved("2025-01-13", "partner", true, "2025-01-09"))))
                .containsExactly("second-lead");
        story.then(involved("2025-01-13", "partner", false, "2025-01-09"));
        assertThat(story.complaint().parties()).extracting(Party::number).containsExactly(1, 2);
    }

    @Test
    void the_lead_passes_to_another_by_discretion() {
        Command second = involved("2025-01-13", "partner", true, "2025-01-09");
        Story story = oneStage().then(involved("2025-01-10", "partner", true, "2025-01-09"));

        assertThat(Story.rules(story.byDiscretion(second))).isEmpty();
        assertThat(story.recorded(second).complaint().parties())
                .extracting(Party::lead)
                .containsExactly(false, true);
        story.then(involved("2025-01-14", "provider", false));
        assertThat(story.complaint().parties())
                .extracting(Party::lead)
                .containsExactly(false, true, false);
    }

    @Test
    void consent_that_came_later_was_not_there_when_it_was_shared() {
        assertThat(
                        Story.rules(
                                oneStage()
                                        .when(
                                                involved(
                                                        "2025-01-10",
                                                        "partner",
                                                        false,
                                                        "2025-01-11"))))
                .containsExactly("consent-missing");
    }

    @Test
    void the_response_waits_for_whoever_answers_first_and_for_nobody_else() {
        Story story =
                oneStage()
                        .then(
                                involved("2025-01-10", "provider", false),
                                involved("2025-01-10", "partner", false, "2025-01-09"));

        Decision early = story.when(responded("2025-01-20", 1));
        assertThat(Story.rules(early)).containsExactly("party-unanswered");
        assertThat(Story.refusals(early).getFirst().discretion()).isPresent();
        story.then(partyAnswered("2025-01-21", 1));
        assertThat(Story.rules(story.when(responded("2025-01-20", 1))))
                .containsExactly("party-unanswered");
        story.then(responded("2025-01-21", 1));
        assertThat(story.stage(1).isOpen()).isFalse();
    }

    @Test
    void what_can_be_done_names_each_kind_and_each_body_that_has_not_answered() {
        Story story = oneStage().then(involved("2025-01-10", "provider", false));

        List<String> actions =
                NextActions.of(story.complaint(), TestRules.RULES, story.today()).stream()
                        .filter(NextAction::isAllowed)
                        .map(action ->
                                action.name() + action.about().map(it -> " " + it).orElse(""))
                        .toList();
        assertThat(actions)
                .contains("InvolveParty partner", "InvolveParty provider", "RecordPartyAnswer 1");
    }
}
