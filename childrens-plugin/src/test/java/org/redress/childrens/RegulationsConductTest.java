package org.redress.childrens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.testkit.CaseInTest.accepted;
import static org.redress.core.testkit.CaseInTest.acceptedAbout;
import static org.redress.core.testkit.CaseInTest.known;
import static org.redress.core.testkit.CaseInTest.responded;

import org.junit.jupiter.api.Test;
import org.redress.core.calendar.Source;
import org.redress.core.complaint.Event.Representation.Basis;
import org.redress.core.complaint.Refusal;
import org.redress.core.procedure.Provision;
import org.redress.core.testkit.CaseInTest;

/// What the law asks beside the stages: an advocate for a child, and the right procedure for a
/// mixed complaint.
class RegulationsConductTest {

    private static final Source ADVOCACY = new Source("Children Act 1989", "s.26A");

    private static CaseInTest contact() {
        return CaseInTest.received(new ChildrensServices(), "2025-01-06");
    }

    @Test
    void a_child_or_young_person_is_offered_an_advocate_before_the_stage_1_response() {
        CaseInTest complaint =
                CaseInTest.receivedFromAYoungPerson(new ChildrensServices(), "2025-01-06")
                        .told(accepted("2025-01-07", "statutory"));

        assertThat(complaint.refusals(responded("2025-01-15", "1")))
                .extracting(Refusal::source)
                .containsExactly(ADVOCACY);
        assertThat(complaint.next("2025-01-08"))
                .contains("RecordFact advocate-offered", "RecordFact advocate-taken");
        assertThat(
                        complaint
                                .told(known("2025-01-08", "advocate-offered"))
                                .refusing(responded("2025-01-15", "1")))
                .isEmpty();
    }

    @Test
    void so_is_a_child_for_whom_somebody_complains_and_no_other_person() {
        CaseInTest represented =
                CaseInTest.receivedFor(new ChildrensServices(), "2025-01-06", Basis.FOR_A_CHILD)
                        .told(accepted("2025-01-07", "statutory"));
        CaseInTest parent = contact().told(accepted("2025-01-07", "statutory"));

        assertThat(represented.refusing(responded("2025-01-15", "1")))
                .containsExactly("fact-missing");
        assertThat(parent.refusing(responded("2025-01-15", "1"))).isEmpty();
        assertThat(parent.next("2025-01-08")).doesNotContain("RecordFact advocate-offered");
    }

    @Test
    void every_provision_is_of_one_side_and_takes_its_own_kind() {
        for (Provision provision : StatutoryScope.TEST.provisions()) {
            String id = provision.id().value();
            boolean statutory =
                    contact()
                            .refusing(acceptedAbout("2025-01-07", "statutory", false, id))
                            .isEmpty();
            assertThat(statutory).as(id).isEqualTo(provision.inScope());
            assertThat(contact().refusing(acceptedAbout("2025-01-07", "corporate", false, id)))
                    .as(id)
                    .contains(provision.inScope() ? "wrong-kind" : "unknown-procedure");
        }
    }

    @Test
    void a_mixed_complaint_is_statutory_unless_its_parts_are_easily_separated() {
        String[] mixed = {"part-3", "early-help"};

        assertThat(contact().refusing(acceptedAbout("2025-01-07", "statutory", false, mixed)))
                .isEmpty();
        assertThat(contact().refusals(acceptedAbout("2025-01-07", "corporate", false, mixed)))
                .anySatisfy(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("wrong-kind");
                    assertThat(refusal.source()).isEqualTo(new Source("Policy", "12.4"));
                });
        assertThat(contact().refusing(acceptedAbout("2025-01-07", "corporate", true, mixed)))
                .doesNotContain("wrong-kind");
    }
}
