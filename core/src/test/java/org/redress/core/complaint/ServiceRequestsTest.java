package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.accepted;
import static org.redress.core.complaint.Say.complained;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.notAccepted;
import static org.redress.core.complaint.Say.received;
import static org.redress.core.complaint.Say.serviceAnswered;
import static org.redress.core.complaint.Say.serviceRequest;
import static org.redress.core.complaint.Say.triedInformally;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.core.complaint.Complaint.Status;

/// A request for a service that becomes a complaint when the person is unhappy with what became of
/// it.
class ServiceRequestsTest {

    private static Story requested() {
        return Story.of(received("north", "2025-01-06"), serviceRequest("2025-01-07"));
    }

    private static List<String> next(Story story) {
        return NextActions.of(story.complaint(), TestRules.RULES, story.today()).stream()
                .filter(NextAction::isAllowed)
                .map(NextAction::name)
                .distinct()
                .toList();
    }

    @Test
    void the_service_answers_a_request() {
        Story story = requested().then(serviceAnswered("2025-01-20"));

        assertThat(story.complaint().status()).isEqualTo(Status.RECORDED);
        assertThat(story.complaint().serviceAnsweredOn()).contains(day("2025-01-20"));
    }

    @Test
    void a_complaint_of_the_service_waits_for_triage_and_runs_from_the_day_it_was_said() {
        Story story = requested().then(serviceAnswered("2025-01-20"), complained("2025-02-03"));

        assertThat(story.complaint().status()).isEqualTo(Status.AWAITING_TRIAGE);
        story.then(accepted("2025-02-05", "statutory"));
        assertThat(story.stage(1).requestedOn()).isEqualTo(day("2025-02-03"));
        assertThat(story.complaint().receivedOn()).isEqualTo(day("2025-01-06"));
        assertThat(story.complaint().complainedOn()).contains(day("2025-02-03"));
    }

    @Test
    void the_service_may_answer_after_the_person_complained_whatever_became_of_that() {
        Story waiting = requested().then(complained("2025-02-03"));
        Story formal =
                requested().then(complained("2025-02-03"), accepted("2025-02-05", "statutory"));

        assertThat(next(waiting)).contains("AnswerServiceRequest");
        assertThat(next(formal)).contains("AnswerServiceRequest");
        for (Story story : List.of(waiting, formal)) {
            story.then(serviceAnswered("2025-02-10"));
            assertThat(story.complaint().serviceAnsweredOn()).contains(day("2025-02-10"));
            assertThat(Story.rules(story.when(serviceAnswered("2025-02-11"))))
                    .containsExactly("service-answered-twice");
        }
        assertThat(Story.rules(Scenes.formal().when(serviceAnswered("2025-02-10"))))
                .containsExactly("no-service-request");
    }

    @Test
    void a_complaint_of_the_service_is_not_accepted_before_it_was_made() {
        Story story = requested().then(complained("2025-02-03"));

        assertThat(Story.rules(story.when(accepted("2025-02-01", "statutory"))))
                .containsExactly("before-request");
    }

    @Test
    void a_request_made_formal_at_once_was_complained_of_that_day() {
        Story story = requested().then(accepted("2025-01-10", "statutory"));

        assertThat(story.complaint().complainedOn()).contains(day("2025-01-10"));
        assertThat(story.stage(1).requestedOn()).isEqualTo(day("2025-01-10"));
    }

    @Test
    void what_is_tried_informally_first_still_runs_from_the_day_it_was_said() {
        Story story =
                requested()
                        .then(
                                complained("2025-02-03"),
                                triedInformally("2025-02-04", "informal"),
                                accepted("2025-02-06", "statutory"));

        assertThat(story.stage(1).requestedOn()).isEqualTo(day("2025-02-03"));
    }

    @Test
    void a_complaint_of_the_service_may_be_refused_like_any_other() {
        Story story = requested().then(complained("2025-02-03"), notAccepted("2025-02-04", true));

        assertThat(story.complaint().status()).isEqualTo(Status.NOT_ACCEPTED);
    }

    @Test
    void what_is_taken_for_a_request_again_waits_for_the_service_again() {
        Story story =
                requested()
                        .then(
                                serviceAnswered("2025-01-20"),
                                complained("2025-02-03"),
                                serviceRequest("2025-02-04"));

        assertThat(story.complaint().status()).isEqualTo(Status.RECORDED);
        assertThat(story.complaint().serviceAnsweredOn()).isEmpty();
        assertThat(story.complaint().complainedOn()).isEmpty();
    }

    @Test
    void only_a_request_offers_the_service_s_answer() {
        assertThat(next(requested())).contains("AnswerServiceRequest", "ComplainOfService");
        assertThat(next(requested().then(serviceAnswered("2025-01-20"))))
                .contains("ComplainOfService")
                .doesNotContain("AnswerServiceRequest");
        assertThat(next(Story.of(received("north", "2025-01-06"))))
                .doesNotContain("AnswerServiceRequest", "ComplainOfService");
    }
}
