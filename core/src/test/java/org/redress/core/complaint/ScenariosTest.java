package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.ANN;
import static org.redress.core.complaint.Say.BEN;
import static org.redress.core.complaint.Say.CAT;
import static org.redress.core.complaint.Say.DEV;
import static org.redress.core.complaint.Say.WORDS;
import static org.redress.core.complaint.Say.accepted;
import static org.redress.core.complaint.Say.acknowledged;
import static org.redress.core.complaint.Say.agreed;
import static org.redress.core.complaint.Say.announced;
import static org.redress.core.complaint.Say.appointed;
import static org.redress.core.complaint.Say.asked;
import static org.redress.core.complaint.Say.chairing;
import static org.redress.core.complaint.Say.comment;
import static org.redress.core.complaint.Say.corrected;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.declined;
import static org.redress.core.complaint.Say.extended;
import static org.redress.core.complaint.Say.lesson;
import static org.redress.core.complaint.Say.lessonDone;
import static org.redress.core.complaint.Say.notAccepted;
import static org.redress.core.complaint.Say.raised;
import static org.redress.core.complaint.Say.reached;
import static org.redress.core.complaint.Say.referredEarly;
import static org.redress.core.complaint.Say.remedyDone;
import static org.redress.core.complaint.Say.resolved;
import static org.redress.core.complaint.Say.responded;
import static org.redress.core.complaint.Say.resumed;
import static org.redress.core.complaint.Say.serviceRequest;
import static org.redress.core.complaint.Say.stage;
import static org.redress.core.complaint.Say.suspended;
import static org.redress.core.complaint.Say.triedInformally;
import static org.redress.core.complaint.Say.withdrawn;
import static org.redress.core.complaint.Scenes.answered;
import static org.redress.core.complaint.Scenes.contact;
import static org.redress.core.complaint.Scenes.formal;
import static org.redress.core.complaint.Scenes.gone;
import static org.redress.core.complaint.Scenes.investigated;
import static org.redress.core.complaint.Scenes.oneStage;
import static org.redress.core.complaint.Scenes.reviewed;
import static org.redress.core.complaint.Scenes.twoStages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.core.procedure.AreaId;

class ScenariosTest {

    @Test
    void a_contact_waits_for_triage_and_knows_who_wrote() {
        Command.Receive receive =
                new Command.Receive(
                        new Reference("N-7"),
                        new AreaId("north"),
                        day("2025-01-06"),
                        Channel.LETTER,
                        Optional.of(new TeamCode("BLUE")),
                        Optional.of(ANN),
                        true,
                        true,
                        Optional.of(
                                new Command.Representative(
                                        BEN, Event.Representation.Basis.WRITTEN_CONSENT)),
                        Optional.of(WORDS),
                        Optional.of(WORDS));

        Complaint complaint = Story.of(receive).complaint();

        assertThat(complaint.status()).isEqualTo(Complaint.Status.AWAITING_TRIAGE);
        assertThat(complaint.reference()).hasToString("N-7");
        assertThat(complaint.channel()).isEqualTo(Channel.LETTER);
        assertThat(complaint.complainant()).contains(ANN.id());
        assertThat(complaint.madeByYoungPerson()).isTrue();
        assertThat(complaint.advocate()).isTrue();
        assertThat(complaint.representation())
                .contains(
                        new Event.Representation(
                                BEN.id(), Event.Representation.Basis.WRITTEN_CONSENT));
        assertThat(complaint.subject()).contains(WORDS.ref());
        assertThat(complaint.outcomeSought()).contains(WORDS.ref());
        assertThat(complaint.team()).contains(new TeamCode("BLUE"));
    }

    @Test
    void a_formal_complaint_runs_from_its_receipt_even_after_an_informal_try() {
        Story story =
                contact()
                        .then(
                                triedInformally("2025-01-07", "informal"),
                                accepted("2025-01-10", "statutory"));

        assertThat(story.stage(1).requestedOn()).isEqualTo("2025-01-06");
        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.OPEN);
        assertThat(story.complaint().procedure()).contains(TestRules.THREE.ref());
    }

    @Test
    void a_service_request_becomes_a_complaint_on_the_day_the_person_is_unhappy() {
        Story story =
                contact().then(serviceRequest("2025-01-06"), accepted("2025-02-03", "statutory"));

        assertThat(story.stage(1).requestedOn()).isEqualTo("2025-02-03");
        assertThat(story.complaint().receivedOn()).isEqualTo("2025-01-06");
    }

    @Test
    void who_was_content_and_is_so_no_longer_starts_a_new_clock() {
        Story story =
                contact().then(triedInformally("2025-01-06", "informal"), resolved("2025-01-08"));
        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.RESOLVED);

        story.then(accepted("2025-02-03", "statutory"));

        assertThat(story.stage(1).requestedOn()).isEqualTo("2025-02-03");
    }

    @Test
    void a_complaint_of_another_areas_kind_goes_by_that_areas_procedure() {
        Story story = contact().then(accepted("2025-01-06", "corporate"));

        assertThat(story.stage(1).procedure()).isEqualTo(TestRules.TWO.ref());
        assertThat(story.stage(1).stage()).isEqualTo(TestRules.TWO.first().id());
    }

    @Test
    void a_complaint_goes_through_all_three_stages() {
        Story story =
                formal().then(
                                acknowledged("2025-01-08", 1),
                                raised("2025-01-06", 1),
                                raised("2025-01-15", 1),
                                responded("2025-01-31", 1, Outcome.PARTIALLY_UPHELD, 1, 2),
                                asked("2025-02-03", 2),
                                appointed("2025-02-04", 2, "investigator", BEN),
                                appointed("2025-02-04", 2, "independent-person", CAT),
                                reached("2025-02-10", 2, "statement-agreed"),
                                reached("2025-02-20", 2, "report"),
                                raised("2025-02-10", 2),
                                responded("2025-03-20", 2, Outcome.NOT_UPHELD, 3),
                                asked("2025-03-31", 3),
                                chairing("2025-04-01", 3, "panel", DEV),
                                appointed("2025-04-01", 3, "panel", ANN),
                                appointed("2025-04-01", 3, "panel", Person.named("Eve")),
                                announced("2025-04-01", 3, "told", "2025-04-16"),
                                reached("2025-04-16", 3, "panel-meets"),
                                reached("2025-04-22", 3, "panel-reports"),
                                responded("2025-05-12", 3));

        Complaint complaint = story.complaint();
        assertThat(complaint.status()).isEqualTo(Complaint.Status.ANSWERED);
        assertThat(complaint.stages())
                .extracting(StageRecord::outcome)
                .containsExactly(
                        Optional.of(Outcome.PARTIALLY_UPHELD),
                        Optional.of(Outcome.NOT_UPHELD),
                        Optional.of(Outcome.UPHELD));
        assertThat(complaint.concerns())
                .extracting(Concern::finding)
                .containsExactly(
                        Optional.of(Outcome.PARTIALLY_UPHELD),
                        Optional.of(Outcome.PARTIALLY_UPHELD),
                        Optional.of(Outcome.NOT_UPHELD));
        assertThat(complaint.concerns())
                .extracting(Concern::raisedOn)
                .containsExactly(day("2025-01-06"), day("2025-01-15"), day("2025-02-10"));
        assertThat(story.stage(1).acknowledgedOn()).contains(day("2025-01-08"));
        assertThat(story.stage(3).announced()).containsValue(day("2025-04-16"));
        assertThat(story.stage(3).appointments())
                .extracting(StageRecord.Appointment::chair)
                .containsExactly(true, false, false);
        assertThat(Evolver.replay(Optional.empty(), story.events())).contains(complaint);
    }

    @Test
    void a_response_emits_itself_and_then_each_finding_by_number() {
        Story story = formal().then(raised("2025-01-06", 1), raised("2025-01-06", 1));

        Decision decision =
                story.when(
                        new Command.Respond(
                                day("2025-01-10"),
                                stage(1),
                                Outcome.UPHELD,
                                Map.of(2, Outcome.NOT_UPHELD, 1, Outcome.UPHELD)));

        assertThat(Story.events(decision))
                .containsExactly(
                        new Event.Responded(day("2025-01-10"), stage(1), Outcome.UPHELD),
                        new Event.ConcernFound(day("2025-01-10"), 1, Outcome.UPHELD),
                        new Event.ConcernFound(day("2025-01-10"), 2, Outcome.NOT_UPHELD));
    }

    @Test
    void a_late_request_is_taken_by_discretion_and_the_departure_is_kept() {
        Decision decision = answered().byDiscretion(asked("2025-03-04", 2));

        assertThat(Story.events(decision))
                .containsExactly(
                        new Event.StageOpened(day("2025-03-04"), TestRules.THREE.ref(), stage(2)),
                        new Event.RuleDepartedFrom(
                                day("2025-03-04"),
                                "escalation-window",
                                new org.redress.core.calendar.Source("Policy", "14.2"),
                                Event.RuleDepartedFrom.Ground.DISCRETION,
                                Optional.of(WORDS.ref())));
    }

    @Test
    void a_cap_without_good_reason_has_no_discretion() {
        Command beyond = extended("2025-01-10", 1, "2025-02-04");

        assertThat(Story.rules(formal().byDiscretion(beyond))).containsExactly("extension-cap");
        assertThat(Story.rules(twoStages().byDiscretion(beyond))).isEmpty();
    }

    @Test
    void an_extension_is_kept_with_its_reason() {
        Story story = twoStages().then(extended("2025-01-10", 1, "2025-01-31"));

        assertThat(story.stage(1).extensions())
                .containsExactly(
                        new StageRecord.Extension(
                                day("2025-01-10"),
                                day("2025-01-31"),
                                Optional.of(WORDS.ref()),
                                true));
        assertThat(story.stage(1).extendedTo()).contains(day("2025-01-31"));
    }

    @Test
    void withdrawing_closes_every_open_stage() {
        Story story = formal().then(asked("2025-02-04", 2), withdrawn("2025-02-10"));

        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.WITHDRAWN);
        assertThat(story.complaint().stages())
                .allSatisfy(record -> {
                    assertThat(record.withdrawnOn()).contains(day("2025-02-10"));
                    assertThat(record.outcome()).contains(Outcome.WITHDRAWN);
                });
    }

    @Test
    void withdrawing_leaves_an_answered_stage_answered() {
        Story story = investigated().then(withdrawn("2025-02-10"));

        assertThat(story.stage(1).outcome()).contains(Outcome.UPHELD);
        assertThat(story.stage(2).outcome()).contains(Outcome.WITHDRAWN);
    }

    @Test
    void a_contact_can_be_withdrawn_before_any_stage_and_that_can_be_corrected() {
        Story story = contact().then(withdrawn("2025-01-07"));
        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.WITHDRAWN);

        story.then(
                corrected(
                        "2025-01-09",
                        new Correction.WithdrawnOn(Optional.empty(), day("2025-01-08"))));
        assertThat(story.complaint().withdrawnOn()).contains(day("2025-01-08"));

        story.then(corrected("2025-01-09", new Correction.NotWithdrawn(Optional.empty())));
        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.AWAITING_TRIAGE);
    }

    @Test
    void an_older_record_may_go_on_after_a_withdrawal() {
        Story story = gone().recorded(asked("2025-01-20", 2));

        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.OPEN);
        assertThat(story.complaint().withdrawnOn()).isEmpty();
    }

    @Test
    void a_suspended_complaint_starts_again_from_the_day_it_is_put_again() {
        Story story = formal().then(acknowledged("2025-01-07", 1), suspended("2025-01-10"));
        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.SUSPENDED);

        story.then(resumed("2025-03-10", "2025-03-01"));

        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.OPEN);
        assertThat(story.complaint().suspendedOn()).isEmpty();
        assertThat(story.stage(1).restartedOn()).contains(day("2025-03-10"));
        assertThat(story.stage(1).dates().acknowledged()).isEmpty();
        story.then(acknowledged("2025-03-11", 1));
        assertThat(story.stage(1).dates().acknowledged()).contains(day("2025-03-11"));
    }

    @Test
    void a_contact_suspended_before_triage_starts_from_the_day_it_is_put_again() {
        Story story =
                contact()
                        .then(
                                suspended("2025-01-07"),
                                resumed("2025-03-10", "2025-03-01"),
                                accepted("2025-03-11", "statutory"));

        assertThat(story.stage(1).requestedOn()).isEqualTo("2025-01-06");
        assertThat(story.stage(1).restartedOn()).contains(day("2025-03-10"));
        story.then(responded("2025-03-20", 1), asked("2025-03-21", 2));
        assertThat(story.stage(2).restartedOn()).isEmpty();
    }

    @Test
    void an_answered_stage_is_not_restarted() {
        Story story =
                investigated().then(suspended("2025-02-10"), resumed("2025-03-10", "2025-03-01"));

        assertThat(story.stage(1).restartedOn()).isEmpty();
        assertThat(story.stage(2).restartedOn()).contains(day("2025-03-10"));
    }

    @Test
    void a_suspended_complaint_can_be_withdrawn_and_its_remedies_done() {
        Story story =
                formal().then(
                                agreed("2025-01-09", 1, RemedyKind.FINANCIAL, 12_345L),
                                suspended("2025-01-10"),
                                remedyDone("2025-01-12", 1),
                                lesson("2025-01-12"),
                                lessonDone("2025-01-13", 1),
                                withdrawn("2025-01-14"));

        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.WITHDRAWN);
        assertThat(story.complaint().remedies())
                .singleElement()
                .satisfies(remedy -> {
                    assertThat(remedy.amountPence()).contains(12_345L);
                    assertThat(remedy.doneOn()).contains(day("2025-01-12"));
                    assertThat(remedy.kind()).isEqualTo(RemedyKind.FINANCIAL);
                    assertThat(remedy.agreedOn()).contains(day("2025-01-09"));
                });
        assertThat(story.complaint().lessons())
                .singleElement()
                .satisfies(drawn -> {
                    assertThat(drawn.drawnOn()).isEqualTo("2025-01-12");
                    assertThat(drawn.doneOn()).contains(day("2025-01-13"));
                    assertThat(drawn.evidence()).contains(WORDS.ref());
                    assertThat(drawn.action()).contains(WORDS.ref());
                });
        assertThat(Story.rules(story.when(resumed("2025-02-01", "2025-01-31"))))
                .containsExactly("unsuited-to-status");
    }

    @Test
    void who_investigated_does_not_judge() {
        Story story = investigated().then(appointed("2025-02-04", 2, "investigator", BEN));
        assertThat(Story.rules(story.when(appointed("2025-02-04", 2, "independent-person", BEN))))
                .containsExactly("barred-by-role");
        assertThat(Story.rules(story.when(appointed("2025-02-04", 2, "independent-person", CAT))))
                .isEmpty();
    }

    @Test
    void who_watches_over_an_investigation_does_not_investigate_it_either() {
        Story story = investigated().then(appointed("2025-02-04", 2, "independent-person", BEN));
        assertThat(Story.rules(story.when(appointed("2025-02-04", 2, "investigator", BEN))))
                .containsExactly("barred-by-role");
        assertThat(Story.rules(story.when(appointed("2025-02-04", 2, "investigator", CAT))))
                .isEmpty();
    }

    @Test
    void who_investigated_at_stage_1_does_not_review() {
        Story story =
                twoStages()
                        .then(
                                appointed("2025-01-06", 1, "investigator", BEN),
                                responded("2025-01-20", 1),
                                asked("2025-01-21", 2));
        assertThat(Story.rules(story.when(appointed("2025-01-21", 2, "reviewer", BEN))))
                .containsExactly("barred-by-role");
    }

    @Test
    void a_later_part_does_not_bar_an_earlier_one() {
        Story story = reviewed().then(appointed("2025-04-01", 3, "panel", DEV));

        assertThat(
                        Story.rules(
                                story.byDiscretion(
                                        appointed("2025-03-01", 2, "independent-person", DEV))))
                .isEmpty();
    }

    @Test
    void a_panel_is_three_people_with_one_in_the_chair() {
        Story story =
                reviewed()
                        .then(
                                announced("2025-04-01", 3, "told", "2025-04-16"),
                                reached("2025-04-16", 3, "panel-meets"),
                                reached("2025-04-22", 3, "panel-reports"),
                                appointed("2025-04-01", 3, "panel", DEV),
                                appointed("2025-04-01", 3, "panel", ANN));
        assertThat(Story.rules(story.when(responded("2025-05-12", 3))))
                .containsExactly("role-missing", "chair-missing");

        story.then(chairing("2025-04-01", 3, "panel", Person.named("Eve")));

        assertThat(Story.rules(story.when(responded("2025-05-12", 3)))).isEmpty();
        assertThat(
                        Story.rules(
                                story.when(
                                        appointed("2025-04-02", 3, "panel", Person.named("Fay")))))
                .containsExactly("role-full");
    }

    @Test
    void a_request_that_comes_too_late_is_declined_and_explained() {
        Story story = answered().then(declined("2025-03-04", 2));

        assertThat(story.complaint().declined())
                .containsExactly(
                        new Complaint.Declined(
                                day("2025-03-04"), stage(2), true, Complaint.Declined.Ground.LATE));
        assertThat(
                        Story.rules(
                                answered()
                                        .when(
                                                new Command.DeclineStage(
                                                        day("2025-03-04"),
                                                        stage(2),
                                                        WORDS,
                                                        false))))
                .containsExactly("refusal-tells-next-step");
        assertThat(Story.rules(answered().when(declined("2025-01-05", 2))))
                .contains("before-receipt");
    }

    @Test
    void declining_needs_a_stage_that_could_be_asked_for() {
        assertThat(Story.rules(investigated().when(declined("2025-03-04", 2))))
                .containsExactly("stage-opened-twice");
        assertThat(Story.rules(answered().when(declined("2025-03-04", 3))))
                .containsExactly("predecessor-missing");
        assertThat(Story.rules(answered().when(declined("2025-03-04", 9))))
                .containsExactly("unknown-stage");
        Story late =
                contact().then(serviceRequest("2025-01-06"), accepted("2025-01-08", "statutory"));
        assertThat(Story.rules(late.when(declined("2025-01-07", 2))))
                .containsExactly("request-order");
    }

    @Test
    void a_withdrawn_persons_request_is_declined() {
        assertThat(Story.rules(gone().when(declined("2025-02-03", 2)))).isEmpty();
        assertThat(Story.rules(gone().when(asked("2025-02-03", 2))))
                .containsExactly("complaint-withdrawn", "predecessor-withdrawn");
        assertThat(Story.rules(gone().byDiscretion(asked("2025-02-03", 2))))
                .containsExactly("complaint-withdrawn", "predecessor-withdrawn");
    }

    @Test
    void early_referral_comes_once_after_an_answer_that_is_not_the_last() {
        Story story = answered().then(referredEarly("2025-02-03"));

        assertThat(story.complaint().referredEarlyOn()).contains(day("2025-02-03"));
        assertThat(Story.rules(story.when(referredEarly("2025-02-04"))))
                .containsExactly("early-referral");
        assertThat(Story.rules(investigated().when(referredEarly("2025-02-04"))))
                .containsOnly("early-referral");
        assertThat(
                        Story.rules(
                                oneStage()
                                        .then(responded("2025-01-10", 1))
                                        .when(referredEarly("2025-01-10"))))
                .containsExactly("early-referral");
        assertThat(Story.events(answered().when(referredEarly("2025-02-03"))))
                .containsExactly(new Event.ReferredEarly(day("2025-02-03"), stage(1)));
    }

    @Test
    void a_concern_told_of_after_the_answer_needs_its_finding() {
        assertThat(Story.rules(answered().when(raised("2025-01-20", 1))))
                .containsExactly("finding-missing");

        Story story = answered().then(raised("2025-01-20", 1, Outcome.UPHELD));

        assertThat(story.complaint().concerns())
                .singleElement()
                .satisfies(concern -> assertThat(concern.finding()).contains(Outcome.UPHELD));
    }

    @Test
    void a_concern_with_its_finding_needs_none_in_the_response() {
        Story story = formal().then(raised("2025-01-06", 1, Outcome.UPHELD));

        assertThat(Story.rules(story.when(responded("2025-01-10", 1)))).isEmpty();
    }

    @Test
    void a_concern_of_another_stage_is_not_found_on() {
        Story story =
                formal().then(
                                raised("2025-01-06", 1),
                                responded("2025-01-31", 1, Outcome.UPHELD, 1),
                                asked("2025-02-03", 2));

        assertThat(Story.rules(story.when(responded("2025-02-20", 2, Outcome.UPHELD, 1))))
                .contains("unknown-concern");
    }

    @Test
    void triage_may_change_its_mind() {
        Story story = contact().then(comment("2025-01-06"), notAccepted("2025-01-07", true));
        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.NOT_ACCEPTED);
        assertThat(story.complaint().disposition())
                .contains(
                        new Disposition.NotAccepted(
                                Exclusion.OVER_TWELVE_MONTHS, WORDS.ref(), true));

        story.then(accepted("2025-01-20", "statutory"));

        assertThat(story.stage(1).requestedOn()).isEqualTo("2025-01-06");
    }

    @Test
    void a_team_is_assigned() {
        Story story =
                formal().then(new Command.AssignTeam(day("2025-01-07"), new TeamCode("BLUE")));

        assertThat(story.complaint().team()).contains(new TeamCode("BLUE"));
    }

    @Test
    void a_remedy_without_a_day_of_agreement_is_taken_as_it_is_known() {
        Command agree =
                new Command.AgreeRemedy(
                        day("2025-01-10"),
                        stage(1),
                        RemedyKind.APOLOGY,
                        Optional.empty(),
                        Optional.empty(),
                        Determiner.OMBUDSMAN,
                        Optional.empty(),
                        Optional.empty());
        Story story = formal().then(agree);

        assertThat(story.complaint().remedies())
                .singleElement()
                .satisfies(remedy -> {
                    assertThat(remedy.agreedOn()).isEmpty();
                    assertThat(remedy.determinedBy()).isEqualTo(Determiner.OMBUDSMAN);
                    assertThat(remedy.number()).isEqualTo(1);
                });
        assertThat(Story.rules(story.when(remedyDone("2025-01-06", 1)))).isEmpty();
        assertThat(Story.rules(story.when(agree))).isEmpty();
    }

    @Test
    void the_events_of_one_command_carry_its_day() {
        assertThat(
                        List.of(
                                contact().when(accepted("2025-01-07", "statutory")),
                                formal().when(withdrawn("2025-01-07"))))
                .flatExtracting(Story::events)
                .extracting(Event::on)
                .containsExactly(day("2025-01-07"), day("2025-01-06"), day("2025-01-07"));
    }
}
