package org.redress.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.core.complaint.Text;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionsTest {

    private Office office;

    @BeforeAll
    void open() {
        office = new Office();
    }

    @AfterAll
    void close() {
        assertThat(office.casework.auditor().verify().problems()).isEmpty();
        assertThat(office.rows("select count(*) from journal.event where body like '%Quux%'"))
                .containsExactly("0");
        office.close();
    }

    private List<String> row(String columns, String reference) {
        return office.rows(
                "select "
                        + columns
                        + " from ombudsman.case_as_at('2025-09-30') where reference = '"
                        + reference
                        + "'");
    }

    @Test
    void a_decision_is_put_right_whole() {
        office.receive("D", "2024-04-10", "housing", "");
        office.act(
                "D",
                "record-decision",
                "on",
                "2024-09-02",
                "decision",
                "upheld",
                "remediedBefore",
                "true",
                "remedyGbp",
                "250");

        office.act(
                "D",
                "correct-decision",
                "decidedOn",
                "2024-08-30",
                "decision",
                "upheld",
                "remedyGbp",
                "25.50",
                "reason",
                "Misread Ms Quux's letter");

        assertThat(row("decided_on, decision, remedied_before, remedy_pence", "D"))
                .containsExactly("2024-08-30 upheld f 2550");

        office.act(
                "D",
                "correct-decision",
                "decidedOn",
                "2024-08-30",
                "decision",
                "not-upheld",
                "reason",
                "Another case's letter");

        assertThat(row("decided_on, decision, remedied_before, remedy_pence", "D"))
                .containsExactly("2024-08-30 not-upheld f -");
        assertThat(office.casework.records().find("ombudsman-case", "D").orElseThrow().facts())
                .filteredOn(group -> group.title().equals("Notes"))
                .singleElement()
                .satisfies(notes -> assertThat(notes.facts()).hasSize(2));
    }

    @Test
    void a_payment_that_was_made_stays_decided() {
        office.receive("P", "2024-04-10", "housing", "");
        office.act(
                "P",
                "record-decision",
                "on",
                "2024-09-02",
                "decision",
                "upheld",
                "remedyGbp",
                "250");
        office.act("P", "record-payment", "on", "2024-10-01");

        assertThat(
                        office.refusals(
                                "P",
                                "correct-decision",
                                "decidedOn",
                                "2024-09-02",
                                "decision",
                                "upheld",
                                "reason",
                                "Typo"))
                .containsExactly("remedyGbp payment-not-decided");
    }

    @Test
    void days_of_steps_and_enquiries_are_put_right() {
        office.receive("S", "2024-04-10", "housing", "");
        office.act("S", "begin-investigation", "on", "2024-05-20");
        office.enquire("S", 1, "2024-05-21", "2024-06-19");

        correct("S", "what", "investigation", "day", "2024-05-02");
        correct("S", "what", "enquiry-made", "enquiry", "1", "day", "2024-05-22");
        correct("S", "what", "enquiry-answered", "enquiry", "1", "day", "2024-06-20");

        assertThat(row("investigation_on", "S")).containsExactly("2024-05-02");
        assertThat(
                        office.rows(
                                "select e.made_on, e.answer_due, e.answered_on from ombudsman.enquiries e"
                                        + " join ombudsman.cases c using (stream) where c.reference = 'S'"))
                .containsExactly("2024-05-22 2024-06-20 2024-06-20");
    }

    private void correct(String reference, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "reason";
        all[fields.length + 1] = "Ms Quux's diary says so";
        office.act(reference, "correct-day", all);
    }

    @Test
    void a_case_follows_another_complaint_or_none() {
        OmbudsmanCase received =
                OmbudsmanCase.from(
                        new OmbudsmanEvent.Received(
                                LocalDate.of(2024, 4, 10),
                                Category.HOUSING,
                                Optional.empty(),
                                Optional.of("COR-1")));

        assertThat(linked(received, Optional.of("COR-2")).received().complaint()).contains("COR-2");
        assertThat(linked(received, Optional.empty()).received().complaint()).isEmpty();

        office.receive("L", "2024-04-10", "housing", "");
        office.act("L", "link-complaint", "reason", "It follows none");
        assertThat(row("complaint", "L")).containsExactly("-");
    }

    private static OmbudsmanCase linked(OmbudsmanCase before, Optional<String> complaint) {
        return before.after(
                new OmbudsmanEvent.ComplaintLinked(
                        LocalDate.of(2024, 5, 1), complaint, Text.of("Typo").ref()));
    }
}
