package org.redress.adults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.testkit.CaseInTest.accepted;
import static org.redress.core.testkit.CaseInTest.acknowledged;
import static org.redress.core.testkit.CaseInTest.explained;
import static org.redress.core.testkit.CaseInTest.extended;
import static org.redress.core.testkit.CaseInTest.involved;
import static org.redress.core.testkit.CaseInTest.known;
import static org.redress.core.testkit.CaseInTest.partyAnswered;
import static org.redress.core.testkit.CaseInTest.responded;

import org.junit.jupiter.api.Test;
import org.redress.core.calendar.Source;
import org.redress.core.complaint.Event.Representation.Basis;
import org.redress.core.complaint.Refusal;
import org.redress.core.testkit.CaseInTest;

/// What the Regulations of 2009 ask of those who handle a complaint. Received on Friday 10 January
/// 2025: the last day of the six months is 9 July.
class RegulationsConductTest {

    private static CaseInTest formal() {
        return CaseInTest.received(new AdultSocialCare(), "2025-01-10")
                .told(accepted("2025-01-13", "statutory"));
    }

    @Test
    void the_offer_to_discuss_is_made_by_the_acknowledgement() {
        CaseInTest offered = formal().told(known("2025-01-14", "discussion-offered"));

        assertThat(formal().refusals(acknowledged("2025-01-14", "1")))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("fact-missing");
                    assertThat(refusal.source()).isEqualTo(new Source("Regs 2009", "r.13(7)"));
                });
        assertThat(offered.refusing(acknowledged("2025-01-13", "1")))
                .containsExactly("fact-missing");
        assertThat(offered.refusing(acknowledged("2025-01-14", "1"))).isEmpty();
    }

    @Test
    void a_representative_of_a_person_without_capacity_acts_in_their_best_interests() {
        CaseInTest represented =
                CaseInTest.receivedFor(new AdultSocialCare(), "2025-01-10", Basis.BEST_INTERESTS)
                        .told(
                                accepted("2025-01-13", "statutory"),
                                known("2025-01-14", "discussion-offered"));

        assertThat(represented.refusals(responded("2025-02-03", "1")))
                .extracting(Refusal::source)
                .containsExactly(new Source("Regs 2009", "r.5"));
        assertThat(
                        represented
                                .told(known("2025-01-15", "best-interests"))
                                .refusing(responded("2025-02-03", "1")))
                .isEmpty();
    }

    @Test
    void the_delay_is_explained_once_the_six_months_have_passed_with_no_longer_period_agreed() {
        CaseInTest open = formal();

        assertThat(open.next("2025-07-09")).doesNotContain("ExplainDelay");
        assertThat(open.next("2025-07-10")).contains("ExplainDelay");
        assertThat(open.refusals(explained("2025-07-09", "1")))
                .extracting(Refusal::source)
                .containsExactly(new Source("Regs 2009", "r.14(4)"));
        assertThat(open.refusing(explained("2025-07-10", "1"))).isEmpty();
        CaseInTest longer = formal().told(extended("2025-07-09", "1", "2025-08-29", true, false));
        assertThat(longer.next("2025-08-29")).doesNotContain("ExplainDelay");
        assertThat(longer.next("2025-08-30")).contains("ExplainDelay");
    }

    @Test
    void a_joint_complaint_has_one_lead_and_is_shared_with_consent() {
        CaseInTest open = formal();

        assertThat(open.refusals(involved("2025-01-15", "health-body", false)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("consent-missing");
                    assertThat(refusal.source()).isEqualTo(new Source("Regs 2009", "r.9"));
                });
        open.told(involved("2025-01-15", "health-body", true, "2025-01-14"));
        assertThat(open.refusing(involved("2025-01-16", "health-body", true, "2025-01-14")))
                .containsExactly("second-lead");
        assertThat(open.refusing(involved("2025-01-16", "health-body", false, "2025-01-14")))
                .isEmpty();
    }

    @Test
    void a_commissioned_provider_answers_before_the_council_does() {
        CaseInTest shared =
                formal().told(
                                known("2025-01-14", "discussion-offered"),
                                involved("2025-01-15", "commissioned-provider", false));

        assertThat(shared.refusing(responded("2025-02-03", "1")))
                .containsExactly("party-unanswered");
        assertThat(shared.refusingWithDiscretion(responded("2025-02-03", "1"))).isEmpty();
        assertThat(
                        shared.told(partyAnswered("2025-01-31", 1))
                                .refusing(responded("2025-02-03", "1")))
                .isEmpty();
    }
}
