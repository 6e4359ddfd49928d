package org.redress.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.testkit.CaseInTest.accepted;
import static org.redress.core.testkit.CaseInTest.acknowledged;
import static org.redress.core.testkit.CaseInTest.appointed;
import static org.redress.core.testkit.CaseInTest.asks;
import static org.redress.core.testkit.CaseInTest.declined;
import static org.redress.core.testkit.CaseInTest.extended;
import static org.redress.core.testkit.CaseInTest.involved;
import static org.redress.core.testkit.CaseInTest.partyAnswered;
import static org.redress.core.testkit.CaseInTest.responded;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Exclusion;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Text;
import org.redress.core.testkit.CaseInTest;

/// What the Code asks of those who handle a complaint, provision by provision. Received on Monday 3
/// June 2024.
class CodeConductTest {

    private static final Person ANN = Person.named("Ann");
    private static final Person BEN = Person.named("Ben");

    private static CaseInTest received() {
        return CaseInTest.received(new CorporateServices(), "2024-06-03");
    }

    private static CaseInTest accepted1() {
        return received().told(accepted("2024-06-04", "corporate"));
    }

    /// Acknowledged on 5 June and answered on 17 June: stage 2 may be asked for by 15 July.
    private static CaseInTest answered() {
        return accepted1()
                .told(
                        acknowledged("2024-06-05", "1"),
                        appointed("2024-06-05", "1", "investigator", ANN),
                        responded("2024-06-17", "1"));
    }

    @Test
    void stage_1_is_extended_with_a_reason_a_date_and_the_way_to_the_ombudsman() {
        CaseInTest open = accepted1().told(acknowledged("2024-06-05", "1"));

        assertThat(open.refusing(extended("2024-06-18", "1", "2024-07-03", true, true))).isEmpty();
        assertThat(open.refusing(extended("2024-06-18", "1", "2024-07-03", false, true)))
                .containsExactly("extension-reason");
        assertThat(open.refusing(extended("2024-06-18", "1", "2024-07-03", true, false)))
                .containsExactly("extension-tells-next-step");
    }

    @Test
    void more_than_ten_further_days_need_a_good_reason() {
        CaseInTest open = accepted1().told(acknowledged("2024-06-05", "1"));

        assertThat(open.refusing(extended("2024-06-18", "1", "2024-07-04", true, true)))
                .containsExactly("extension-cap");
        assertThat(
                        open.refusingWithDiscretion(
                                extended("2024-06-18", "1", "2024-07-04", true, true)))
                .isEmpty();
    }

    @Test
    void stage_2_is_extended_by_twenty_days_at_most() {
        CaseInTest review =
                answered().told(asks("2024-07-01", "2", false), acknowledged("2024-07-03", "2"));

        assertThat(review.refusing(extended("2024-07-31", "2", "2024-08-29", true, true)))
                .isEmpty();
        assertThat(review.refusing(extended("2024-07-31", "2", "2024-08-30", true, true)))
                .containsExactly("extension-cap");
    }

    @Test
    void a_late_acknowledgement_buys_no_time_for_the_extension_either() {
        CaseInTest late = accepted1().told(acknowledged("2024-06-20", "1"));

        assertThat(late.refusing(extended("2024-06-21", "1", "2024-07-08", true, true))).isEmpty();
        assertThat(late.refusing(extended("2024-06-21", "1", "2024-07-09", true, true)))
                .containsExactly("extension-cap");
        CaseInTest review =
                answered().told(asks("2024-07-01", "2", false), acknowledged("2024-07-22", "2"));
        assertThat(review.refusing(extended("2024-07-31", "2", "2024-09-03", true, true)))
                .isEmpty();
        assertThat(review.refusing(extended("2024-07-31", "2", "2024-09-04", true, true)))
                .containsExactly("extension-cap");
    }

    @Test
    void stage_2_is_reviewed_by_somebody_who_was_not_involved_in_stage_1() {
        CaseInTest review = answered().told(asks("2024-07-01", "2", false));

        assertThat(review.refusing(appointed("2024-07-02", "2", "reviewer", ANN)))
                .containsExactly("barred-by-role");
        assertThat(review.refusingWithDiscretion(appointed("2024-07-02", "2", "reviewer", ANN)))
                .containsExactly("barred-by-role");
        assertThat(review.refusing(appointed("2024-07-02", "2", "reviewer", BEN))).isEmpty();
        assertThat(review.refusing(responded("2024-07-30", "2"))).containsExactly("role-missing");
    }

    @Test
    void stage_2_is_asked_for_in_twenty_days_or_in_six_months_where_the_matter_came_back() {
        CaseInTest answered = answered();

        assertThat(answered.refusing(asks("2024-07-15", "2", false))).isEmpty();
        assertThat(answered.refusing(asks("2024-07-16", "2", false)))
                .containsExactly("escalation-window");
        assertThat(answered.refusingWithDiscretion(asks("2024-07-16", "2", false))).isEmpty();
        assertThat(answered.refusing(asks("2024-12-17", "2", true))).isEmpty();
        assertThat(answered.refusing(asks("2024-12-18", "2", true)))
                .containsExactly("escalation-window");
    }

    @Test
    void a_late_request_is_declined_with_the_way_to_the_ombudsman_and_kept_as_late() {
        CaseInTest answered = answered();

        assertThat(answered.refusing(declined("2024-07-16", "2", false)))
                .containsExactly("refusal-tells-next-step");
        assertThat(answered.refusing(declined("2024-07-15", "2", true)))
                .containsExactly("declined-without-ground");
        assertThat(answered.told(declined("2024-07-16", "2", true)).complaint().declined())
                .extracting(Complaint.Declined::ground)
                .containsExactly(Complaint.Declined.Ground.LATE);
    }

    @Test
    void a_request_before_the_response_is_declined_on_another_ground() {
        assertThat(accepted1().told(declined("2024-06-10", "2", true)).complaint().declined())
                .extracting(Complaint.Declined::ground)
                .containsExactly(Complaint.Declined.Ground.OTHER);
    }

    @Test
    void a_refusal_tells_of_the_ombudsman() {
        LocalDate day = LocalDate.of(2024, 6, 4);
        Text why = Text.of("A tribunal decides this");

        assertThat(
                        received()
                                .refusing(
                                        new Command.DoNotAccept(
                                                day, Exclusion.ANOTHER_APPEAL_ROUTE, why, false)))
                .containsExactly("refusal-tells-next-step");
        assertThat(
                        received()
                                .refusing(
                                        new Command.DoNotAccept(
                                                day, Exclusion.ANOTHER_APPEAL_ROUTE, why, true)))
                .isEmpty();
    }

    @Test
    void a_contractor_answers_stage_1_first_and_the_council_stays_responsible() {
        CaseInTest shared =
                accepted1()
                        .told(
                                acknowledged("2024-06-05", "1"),
                                involved("2024-06-06", "contractor", false));

        assertThat(shared.refusing(responded("2024-06-17", "1")))
                .containsExactly("party-unanswered");
        assertThat(shared.refusingWithDiscretion(responded("2024-06-17", "1"))).isEmpty();
        assertThat(shared.refusing(involved("2024-06-06", "contractor", true)))
                .containsExactly("party-may-not-lead");
        shared.told(
                partyAnswered("2024-06-14", 1),
                responded("2024-06-17", "1"),
                asks("2024-06-20", "2", false),
                appointed("2024-06-20", "2", "reviewer", BEN),
                involved("2024-06-21", "contractor", false));
        assertThat(shared.refusing(responded("2024-07-15", "2"))).isEmpty();
    }
}
