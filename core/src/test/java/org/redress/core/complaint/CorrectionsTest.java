package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.accepted;
import static org.redress.core.complaint.Say.acknowledged;
import static org.redress.core.complaint.Say.agreed;
import static org.redress.core.complaint.Say.asked;
import static org.redress.core.complaint.Say.complained;
import static org.redress.core.complaint.Say.corrected;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.extended;
import static org.redress.core.complaint.Say.involved;
import static org.redress.core.complaint.Say.known;
import static org.redress.core.complaint.Say.raised;
import static org.redress.core.complaint.Say.referredEarly;
import static org.redress.core.complaint.Say.remedyDone;
import static org.redress.core.complaint.Say.responded;
import static org.redress.core.complaint.Say.resumed;
import static org.redress.core.complaint.Say.serviceRequest;
import static org.redress.core.complaint.Say.stage;
import static org.redress.core.complaint.Say.suspended;
import static org.redress.core.complaint.Say.withdrawn;
import static org.redress.core.complaint.Scenes.answered;
import static org.redress.core.complaint.Scenes.contact;
import static org.redress.core.complaint.Scenes.formal;
import static org.redress.core.complaint.Scenes.gone;
import static org.redress.core.complaint.Scenes.investigated;
import static org.redress.core.complaint.Scenes.oneStage;
import static org.redress.core.complaint.Scenes.ready;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.core.procedure.MilestoneId;

class CorrectionsTest {

    private static final String ON = "2025-06-01";
    private static final FactAnswer DAY = new FactAnswer.Day(day("2025-01-10"));

    private static Command to(Correction correction) {
        return corrected(ON, correction);
    }

    private static List<String> refused(Story story, Correction correction) {
        return Story.rules(story.when(to(correction)));
    }

    @Test
    void the_receipt_moves_the_first_stage_with_it() {
        Story story = formal().then(to(new Correction.ReceivedOn(day("2025-01-03"))));

        assertThat(story.complaint().receivedOn()).isEqualTo("2025-01-03");
        assertThat(story.stage(1).requestedOn()).isEqualTo("2025-01-03");
    }

    @Test
    void the_receipt_of_a_service_request_leaves_its_later_complaint_alone() {
        Story story =
                contact()
                        .then(serviceRequest("2025-01-06"), accepted("2025-01-20", "statutory"))
                        .then(to(new Correction.ReceivedOn(day("2025-01-03"))));

        assertThat(story.stage(1).requestedOn()).isEqualTo("2025-01-20");
    }

    @Test
    void the_complaint_of_a_service_moves_with_the_stage_that_it_began_and_not_with_the_receipt() {
        Story story = contact().then(serviceRequest("2025-01-06"), complained("2025-01-06"));
        story.then(accepted("2025-01-06", "statutory"));

        story.then(to(new Correction.ReceivedOn(day("2025-01-03"))));
        assertThat(story.stage(1).requestedOn()).isEqualTo("2025-01-06");
        assertThat(story.complaint().complainedOn()).contains(day("2025-01-06"));
        story.then(to(new Correction.RequestedOn(stage(1), day("2025-01-10"))));
        assertThat(story.stage(1).requestedOn()).isEqualTo("2025-01-10");
        assertThat(story.complaint().complainedOn()).contains(day("2025-01-10"));
    }

    @Test
    void a_later_stage_moves_without_the_complaint_of_a_service() {
        Story story = contact().then(serviceRequest("2025-01-06"), complained("2025-01-06"));
        story.then(
                accepted("2025-01-06", "statutory"),
                responded("2025-01-31", 1),
                asked("2025-02-03", 2),
                to(new Correction.RequestedOn(stage(2), day("2025-02-04"))));

        assertThat(story.complaint().complainedOn()).contains(day("2025-01-06"));
    }

    @Test
    void facts_and_parties_do_not_precede_a_corrected_receipt() {
        Correction later = new Correction.ReceivedOn(day("2025-01-13"));

        assertThat(refused(oneStage().then(known("2025-01-10", "met-on", DAY)), later))
                .containsExactly("before-receipt");
        assertThat(refused(oneStage().then(involved("2025-01-10", "provider", false)), later))
                .containsExactly("before-receipt");
    }

    @Test
    void the_receipt_of_a_contact_is_corrected_without_a_stage() {
        Story story = contact().then(to(new Correction.ReceivedOn(day("2025-01-03"))));
        assertThat(story.complaint().receivedOn()).isEqualTo("2025-01-03");
    }

    @Test
    void a_correction_cannot_break_the_order_of_days() {
        assertThat(refused(answered(), new Correction.ReceivedOn(day("2025-02-01"))))
                .containsExactly("before-request");
        assertThat(refused(answered(), new Correction.RespondedOn(stage(1), day("2025-01-05"))))
                .containsExactly("before-request");
        assertThat(refused(investigated(), new Correction.RequestedOn(stage(2), day("2025-01-05"))))
                .containsExactly("request-order");
        assertThat(
                        refused(
                                ready(),
                                new Correction.MilestoneOn(
                                        stage(2), MilestoneId.of("report"), day("2025-02-09"))))
                .containsExactly("milestone-order");
        assertThat(refused(formal(), new Correction.RequestedOn(stage(1), day("2025-01-05"))))
                .containsExactly("before-receipt");
        assertThat(refused(answered(), new Correction.RespondedOn(stage(1), day("2025-10-01"))))
                .containsExactly("day-in-future");
        assertThat(refused(answered(), new Correction.OutcomeOf(stage(1), Outcome.WITHDRAWN)))
                .containsExactly("outcome-and-closing");
        assertThat(
                        refused(
                                answered().then(referredEarly("2025-02-03")),
                                new Correction.RespondedOn(stage(1), day("2025-02-04"))))
                .containsExactly("early-referral");
        assertThat(
                        refused(
                                formal().then(extended("2025-01-08", 1, "2025-01-22")),
                                new Correction.ReceivedOn(day("2025-01-22"))))
                .containsExactly("extension-not-after-request");
        assertThat(
                        refused(
                                formal().then(
                                                suspended("2025-01-08"),
                                                resumed("2025-01-20", "2025-01-20")),
                                new Correction.ReceivedOn(day("2025-01-21"))))
                .contains("before-request", "before-receipt");
    }

    @Test
    void a_refused_correction_names_itself_as_the_field() {
        Decision decision =
                answered().when(to(new Correction.RespondedOn(stage(1), day("2025-01-05"))));
        assertThat(Story.refusals(decision))
                .extracting(Refusal::field)
                .containsExactly(Optional.of("correction"));
        Decision other = answered().when(acknowledged("2025-01-05", 1));
        assertThat(Story.refusals(other))
                .extracting(Refusal::field)
                .containsOnly(Optional.of("on"));
    }

    @Test
    void days_are_corrected() {
        Story story =
                ready().then(
                                acknowledged("2025-02-05", 2),
                                responded("2025-03-20", 2),
                                to(new Correction.RequestedOn(stage(2), day("2025-02-02"))),
                                to(new Correction.AcknowledgedOn(stage(2), day("2025-02-04"))),
                                to(
                                        new Correction.MilestoneOn(
                                                stage(2),
                                                MilestoneId.of("report"),
                                                day("2025-02-21"))),
                                to(new Correction.RespondedOn(stage(2), day("2025-03-21"))),
                                to(new Correction.OutcomeOf(stage(2), Outcome.NOT_UPHELD)),
                                to(new Correction.TeamOf(new TeamCode("BLUE"))));

        StageRecord record = story.stage(2);
        assertThat(record.requestedOn()).isEqualTo("2025-02-02");
        assertThat(record.acknowledgedOn()).contains(day("2025-02-04"));
        assertThat(record.milestones()).containsEntry(MilestoneId.of("report"), day("2025-02-21"));
        assertThat(record.respondedOn()).contains(day("2025-03-21"));
        assertThat(record.outcome()).contains(Outcome.NOT_UPHELD);
        assertThat(story.complaint().team()).contains(new TeamCode("BLUE"));
    }

    @Test
    void concerns_and_amounts_are_corrected() {
        Story story =
                formal().then(
                                raised("2025-01-06", 1),
                                raised("2025-01-06", 1),
                                agreed("2025-01-06", 1, RemedyKind.FINANCIAL, 100L),
                                remedyDone("2025-01-09", 1),
                                to(new Correction.CategoryOf(2, new CategoryCode("conduct"))),
                                to(new Correction.FindingOf(2, Outcome.UPHELD)),
                                to(new Correction.AmountOf(1, 0L)));

        assertThat(story.complaint().concerns())
                .extracting(concern -> concern.category().value())
                .containsExactly("delay", "conduct");
        assertThat(story.complaint().concerns())
                .extracting(Concern::finding)
                .containsExactly(Optional.empty(), Optional.of(Outcome.UPHELD));
        assertThat(story.complaint().remedies().getFirst().amountPence()).contains(0L);
        assertThat(story.complaint().remedies().getFirst().doneOn()).contains(day("2025-01-09"));
    }

    @Test
    void a_response_that_was_never_given_takes_its_findings_with_it() {
        Story story =
                formal().then(
                                raised("2025-01-06", 1),
                                responded("2025-01-31", 1, Outcome.UPHELD, 1),
                                asked("2025-02-03", 2))
                        .then(raised("2025-02-03", 2, Outcome.UPHELD))
                        .then(to(new Correction.NotResponded(stage(1))));

        assertThat(story.stage(1).isOpen()).isTrue();
        assertThat(story.stage(1).outcome()).isEmpty();
        assertThat(story.complaint().concerns())
                .extracting(Concern::finding)
                .containsExactly(Optional.empty(), Optional.of(Outcome.UPHELD));
    }

    @Test
    void a_withdrawal_that_never_happened_reopens_the_stage() {
        Story story = gone().then(to(new Correction.NotWithdrawn(Optional.of(stage(1)))));

        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.OPEN);
        assertThat(story.stage(1).outcome()).isEmpty();
    }

    @Test
    void the_day_of_a_withdrawal_is_corrected_for_stage_and_complaint() {
        Story story =
                gone().then(
                                to(
                                        new Correction.WithdrawnOn(
                                                Optional.of(stage(1)), day("2025-01-21"))));

        assertThat(story.stage(1).withdrawnOn()).contains(day("2025-01-21"));
        assertThat(story.complaint().withdrawnOn()).contains(day("2025-01-21"));
    }

    @Test
    void a_stage_withdrawn_on_another_day_than_the_complaint_leaves_the_complaint_alone() {
        Story story =
                gone().recorded(asked("2025-01-20", 2), withdrawn("2025-02-10"))
                        .then(
                                to(
                                        new Correction.WithdrawnOn(
                                                Optional.of(stage(1)), day("2025-01-21"))));

        assertThat(story.complaint().withdrawnOn()).contains(day("2025-02-10"));
    }

    @Test
    void a_response_that_was_never_given_reopens_a_withdrawn_complaint() {
        Story story =
                investigated()
                        .then(withdrawn("2025-02-10"), to(new Correction.NotResponded(stage(1))));

        assertThat(story.complaint().status()).isEqualTo(Complaint.Status.OPEN);
    }

    @Test
    void only_what_was_recorded_is_corrected() {
        Optional<org.redress.core.procedure.StageId> first = Optional.of(stage(1));
        List<Correction> nothing =
                List.of(
                        new Correction.RequestedOn(stage(2), day("2025-01-07")),
                        new Correction.AcknowledgedOn(stage(1), day("2025-01-07")),
                        new Correction.MilestoneOn(
                                stage(1), MilestoneId.of("report"), day("2025-01-07")),
                        new Correction.RespondedOn(stage(1), day("2025-01-07")),
                        new Correction.WithdrawnOn(first, day("2025-01-07")),
                        new Correction.WithdrawnOn(Optional.empty(), day("2025-01-07")),
                        new Correction.OutcomeOf(stage(1), Outcome.UPHELD),
                        new Correction.NotResponded(stage(1)),
                        new Correction.NotWithdrawn(first),
                        new Correction.NotWithdrawn(Optional.empty()));
        assertThat(nothing)
                .allSatisfy(correction ->
                        assertThat(refused(formal(), correction))
                                .containsExactly("nothing-to-correct"));
        assertThat(refused(gone(), new Correction.NotWithdrawn(Optional.empty())))
                .containsExactly("nothing-to-correct");
        assertThat(refused(contact(), new Correction.NotWithdrawn(Optional.empty())))
                .containsExactly("nothing-to-correct");
    }

    @Test
    void corrections_use_the_areas_words_and_numbers() {
        Story story =
                formal().then(raised("2025-01-06", 1), agreed("2025-01-06", 1, RemedyKind.APOLOGY));
        assertThat(refused(story, new Correction.TeamOf(new TeamCode("X"))))
                .containsExactly("unknown-team");
        assertThat(refused(story, new Correction.CategoryOf(1, new CategoryCode("x"))))
                .containsExactly("unknown-category");
        assertThat(refused(story, new Correction.CategoryOf(2, new CategoryCode("delay"))))
                .contains("unknown-concern");
        assertThat(refused(story, new Correction.FindingOf(2, Outcome.UPHELD)))
                .contains("unknown-concern");
        assertThat(refused(story, new Correction.AmountOf(2, 1L))).contains("unknown-remedy");
        assertThat(refused(story, new Correction.AmountOf(1, 1L)))
                .containsExactly("amount-not-financial");
    }
}
