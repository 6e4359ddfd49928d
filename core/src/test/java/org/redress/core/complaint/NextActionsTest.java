package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.BEN;
import static org.redress.core.complaint.Say.acknowledged;
import static org.redress.core.complaint.Say.agreed;
import static org.redress.core.complaint.Say.appointed;
import static org.redress.core.complaint.Say.lesson;
import static org.redress.core.complaint.Say.lessonDone;
import static org.redress.core.complaint.Say.raised;
import static org.redress.core.complaint.Say.reached;
import static org.redress.core.complaint.Say.remedyDone;
import static org.redress.core.complaint.Scenes.answered;
import static org.redress.core.complaint.Scenes.contact;
import static org.redress.core.complaint.Scenes.formal;
import static org.redress.core.complaint.Scenes.investigated;
import static org.redress.core.complaint.Scenes.reviewed;
import static org.redress.core.complaint.Scenes.stopped;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextActionsTest {

    private static List<NextAction> next(Story story) {
        return NextActions.of(story.complaint(), TestRules.RULES, story.today());
    }

    private static List<String> allowed(Story story) {
        return next(story).stream()
                .filter(NextAction::isAllowed)
                .map(NextActionsTest::inShort)
                .toList();
    }

    private static List<String> refused(Story story) {
        return next(story).stream()
                .filter(action -> !action.isAllowed())
                .map(NextActionsTest::inShort)
                .toList();
    }

    private static String inShort(NextAction action) {
        return action.name()
                + action.stage().map(stage -> " " + stage).orElse("")
                + action.about().map(about -> " " + about).orElse("");
    }

    @Test
    void a_contact_is_triaged() {
        assertThat(allowed(contact().today("2025-01-08")))
                .containsExactly(
                        "AcceptFormally statutory",
                        "AcceptFormally corporate",
                        "TryInformally informal",
                        "RecordServiceRequest",
                        "RecordComment",
                        "RecordCompliment",
                        "DoNotAccept",
                        "DrawLesson",
                        "AssignTeam",
                        "AllocateTo",
                        "RecordAdjustments",
                        "Withdraw",
                        "Suspend",
                        "Correct");
        assertThat(refused(contact().today("2025-01-08"))).containsExactly("AcceptFormally lost");
    }

    @Test
    void an_open_stage_is_run() {
        Story story = formal().then(raised("2025-01-06", 1)).today("2025-01-08");
        assertThat(allowed(story))
                .containsExactly(
                        "Acknowledge 1",
                        "Extend 1",
                        "Respond 1",
                        "RaiseConcern 1",
                        "DeclineStage 2",
                        "AgreeRemedy 1",
                        "DrawLesson",
                        "AssignTeam",
                        "AllocateTo",
                        "RecordAdjustments",
                        "Withdraw",
                        "Suspend",
                        "Correct");
        assertThat(refused(story)).containsExactly("AskForStage 2", "ReferEarly");
    }

    @Test
    void an_acknowledged_stage_is_not_acknowledged_again() {
        assertThat(allowed(formal().then(acknowledged("2025-01-08", 1)).today("2025-01-08")))
                .doesNotContain("Acknowledge 1");
    }

    @Test
    void a_stage_shows_the_people_and_steps_that_it_still_needs() {
        Story story =
                investigated()
                        .then(
                                appointed("2025-02-04", 2, "investigator", BEN),
                                reached("2025-02-10", 2, "statement-agreed"))
                        .today("2025-02-12");

        assertThat(allowed(story))
                .contains(
                        "Appoint 2 independent-person",
                        "Appoint 2 advocate",
                        "ReachMilestone 2 report",
                        "Extend 2");
        assertThat(allowed(story))
                .doesNotContain("Appoint 2 investigator", "ReachMilestone 2 statement-agreed");
        NextAction respond =
                next(story).stream()
                        .filter(action -> action.name().equals("Respond"))
                        .findFirst()
                        .orElseThrow();
        assertThat(respond.refusals())
                .extracting(Refusal::rule)
                .containsExactly("milestone-missing", "role-missing");
        assertThat(respond.isAllowedByDiscretion()).isFalse();
    }

    @Test
    void notice_of_the_panel_can_be_given() {
        assertThat(allowed(reviewed().today("2025-04-01")))
                .contains("ReachMilestone 3 told", "Appoint 3 panel");
    }

    @Test
    void a_late_request_needs_discretion() {
        NextAction ask =
                next(answered().today("2025-03-04")).stream()
                        .filter(action -> action.command() == Command.AskForStage.class)
                        .findFirst()
                        .orElseThrow();

        assertThat(ask.isAllowed()).isFalse();
        assertThat(ask.isAllowedByDiscretion()).isTrue();
        assertThat(allowed(answered().today("2025-03-04")))
                .contains("DeclineStage 2", "ReferEarly");
        assertThat(allowed(answered().today("2025-02-10")))
                .contains("AskForStage 2")
                .doesNotContain("DeclineStage 2");
    }

    @Test
    void what_was_agreed_waits_to_be_done() {
        Story story =
                answered()
                        .then(
                                agreed("2025-01-31", 1, RemedyKind.APOLOGY),
                                agreed("2025-01-31", 1, RemedyKind.EXPLANATION),
                                lesson("2025-01-31"),
                                lesson("2025-01-31"),
                                remedyDone("2025-02-01", 1),
                                lessonDone("2025-02-01", 1))
                        .today("2025-02-10");

        assertThat(allowed(story))
                .contains("CompleteRemedy 1 2", "CompleteLesson 2")
                .doesNotContain("CompleteRemedy 1 1", "CompleteLesson 1");
    }

    @Test
    void a_suspended_complaint_is_resumed_withdrawn_or_corrected_but_not_run() {
        assertThat(allowed(stopped().today("2025-01-20")))
                .containsExactly(
                        "DrawLesson",
                        "AllocateTo",
                        "RecordAdjustments",
                        "Withdraw",
                        "Resume",
                        "Correct");
    }

    @Test
    void an_extension_can_be_given_while_the_cap_allows() {
        assertThat(allowed(formal().today("2025-01-31"))).contains("Extend 1");
        assertThat(refused(formal().today("2025-02-03"))).contains("Extend 1");
    }
}
