package org.redress.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.casework.RecordHandled;
import org.redress.core.casework.RecordView;
import org.redress.core.spi.Option;
import org.redress.core.spi.Standing;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseDeskTest {

    private static final String LEDGER = "ombudsman-case";

    private Office office;

    @BeforeAll
    void open() {
        office = new Office();
        received("NEW", "2024-04-10");
        received("ASKED", "2024-04-10");
        office.act("ASKED", "make-enquiry", "on", "2024-05-01");
        office.act("ASKED", "receive-draft", "on", "2024-06-03", "commentsDue", "2024-06-17");
        received("PHASES", "2024-04-10");
        office.act("PHASES", "begin-investigation", "on", "2024-05-20");
        received("NOT", "2024-04-10");
        office.act("NOT", "record-decision", "on", "2024-09-02", "decision", "not-upheld");
        received("UPHELD", "2024-04-10");
        office.act("UPHELD", "make-enquiry", "on", "2024-05-01");
        office.act("UPHELD", "answer-enquiry", "on", "2024-05-20", "enquiry", "1");
        office.act("UPHELD", "record-decision", "on", "2024-09-02", "decision", "upheld");
        office.act("UPHELD", "add-recommendation", "on", "2024-09-03", "wording", "Apologise");
        office.act("UPHELD", "add-recommendation", "on", "2024-09-03", "wording", "Train");
        comply("UPHELD", "2024-09-10", "1", "met");
        comply("UPHELD", "2024-09-10", "2", "not-met");
    }

    private void received(String reference, String on) {
        office.receive(reference, on, "housing", "Housing");
    }

    private void comply(String reference, String on, String number, String compliance) {
        office.act(
                reference,
                "record-compliance",
                "on",
                on,
                "recommendation",
                number,
                "compliance",
                compliance);
    }

    @AfterAll
    void close() {
        assertThat(office.casework.auditor().verify().problems()).isEmpty();
        office.close();
    }

    @ParameterizedTest(name = "{0}: {1} with {2} is refused by {3}")
    @CsvSource({
        "NEW, send-back, on=2024-04-09, on not-before",
        "NEW, send-back, on=2025-10-01, on not-after-today",
        "NEW, comment-on-draft, on=2024-05-01, on draft-missing",
        "NEW, answer-enquiry, on=2024-05-01 enquiry=1, enquiry enquiry-known",
        "NEW, add-recommendation, wording=Apologise, on not-upheld",
        "NEW, record-decision, on=2024-09-02, decision required",
        "NEW, record-decision, decision=lost, decision unreadable",
        "NEW, record-decision, decision=not-upheld remediedBefore=true, remediedBefore not-upheld",
        "NEW, record-decision, decision=advice-given remedyGbp=10, remedyGbp not-upheld",
        "NEW, record-decision, decision=upheld on=2024-04-09, on not-before",
        "ASKED, receive-draft, on=2024-06-04, on step-taken-already",
        "ASKED, comment-on-draft, on=2024-06-02, on not-before",
        "ASKED, answer-enquiry, on=2024-04-30 enquiry=1, on not-before",
        "ASKED, answer-enquiry, on=2024-05-20 enquiry=2, enquiry enquiry-known",
        "ASKED, record-decision, on=2024-06-02 decision=upheld, on not-before",
        "NOT, record-decision, on=2024-09-03 decision=upheld, decision decided-already",
        "NOT, make-enquiry, on=2024-09-03, on after-decision",
        "NOT, begin-investigation, on=2024-09-03, on after-decision",
        "NOT, record-payment, on=2024-09-03, on not-upheld",
        "NOT, refuse-to-comply, on=2024-09-03, on not-upheld",
        "NOT, record-public-report, on=2024-09-03, on not-upheld",
        "UPHELD, answer-enquiry, on=2024-05-21 enquiry=1, enquiry enquiry-answered-already",
        "UPHELD, add-recommendation, on=2024-09-01 wording=Late, on not-before",
        "UPHELD, add-recommendation, on=2024-09-03 wording=Due dueOn=2024-09-02, dueOn not-before",
        "UPHELD, record-payment, on=2024-09-03, on payment-not-decided",
        "UPHELD, report-to-members, on=2024-09-03, on members-report-not-due",
        "UPHELD, send-evidence, on=2024-09-04 recommendation=3, recommendation recommendation-known",
        "UPHELD, send-evidence, on=2024-09-02 recommendation=2, on not-before",
        "ASKED, begin-initial-enquiries, on=2024-06-04, on order-of-steps",
        "ASKED, begin-investigation, on=2024-06-04, on order-of-steps",
        "PHASES, receive-draft, on=2024-05-19, on order-of-steps",
        "PHASES, begin-initial-enquiries, on=2024-05-21, on order-of-steps",
        "UPHELD, record-compliance, recommendation=2 compliance=met on=2024-09-09, on not-before",
        "NEW, link-complaint, complaint=COR-1 reason=Typo, complaint complaint-known",
        "NEW, link-complaint, on=2024-05-01, reason required",
        "NEW, correct-decision, decidedOn=2024-09-02 decision=upheld reason=Typo, on not-decided",
        "NEW, correct-day, what=investigation day=2024-05-01 reason=Typo, what day-known",
        "NEW, correct-day, what=enquiry-made day=2024-05-01 reason=Typo, enquiry enquiry-known",
        "ASKED, correct-day, what=enquiry-answered enquiry=1 day=2024-05-02 reason=Typo, what day-known",
        "ASKED, correct-day, what=enquiry-made enquiry=1 day=2024-04-09 reason=Typo, day order-of-steps",
        "ASKED, correct-day, what=draft-received day=2024-06-18 reason=Typo, day order-of-steps",
        "ASKED, correct-day, what=draft-received day=2025-10-01 reason=Typo, day not-after-today",
        "NOT, correct-decision, decidedOn=2024-09-02 decision=not-upheld remedyGbp=5 reason=Typo, remedyGbp not-upheld",
        "UPHELD, correct-decision, decidedOn=2024-09-02 decision=not-upheld reason=Typo, decision not-upheld",
        "UPHELD, correct-decision, decidedOn=2024-09-04 decision=upheld reason=Typo, decidedOn order-of-steps",
        "UPHELD, correct-decision, decidedOn=2024-04-30 decision=upheld reason=Typo, decidedOn order-of-steps",
        "UPHELD, correct-day, what=enquiry-answered enquiry=1 day=2024-04-30 reason=Typo, day order-of-steps",
        "UPHELD, record-compliance, recommendation=1 compliance=not-met, recommendation recommendation-met-already",
        "UPHELD, record-compliance, recommendation=2 compliance=not-met, compliance recommendation-not-met-already",
    })
    void what_cannot_be_is_refused_by_its_rule(
            String reference, String action, String fields, String refusal) {
        String[] given =
                Arrays.stream(fields.split(" "))
                        .flatMap(field -> Arrays.stream(field.split("=")))
                        .toArray(String[]::new);

        assertThat(office.refusals(reference, action, given)).contains(refusal);
    }

    @Test
    void a_refusal_names_where_its_rule_stands() {
        RecordHandled refused =
                office.give(LEDGER, Optional.of("UPHELD"), "report-to-members", "on", "2024-09-03");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        RecordHandled.Refused.class,
                        it ->
                                assertThat(it.refusals())
                                        .singleElement()
                                        .satisfies(each ->
                                                assertThat(each.source())
                                                        .hasToString("LGHA 1989 s.5(2)")));
    }

    @Test
    void a_case_follows_a_complaint_on_record_or_none() {
        assertThat(
                        Office.refusals(
                                office.give(
                                        LEDGER,
                                        Optional.empty(),
                                        "receive",
                                        "reference",
                                        "X 1",
                                        "receivedOn",
                                        "2024-04-10",
                                        "category",
                                        "housing",
                                        "complaint",
                                        "COR-1")))
                .containsExactly("complaint complaint-known");
    }

    @Test
    void a_case_goes_from_its_receipt_to_the_report_to_members() {
        received("24 001", "2024-04-10");
        office.act("24 001", "send-back", "on", "2024-04-12");
        office.act("24 001", "begin-initial-enquiries", "on", "2024-05-13");
        office.act("24 001", "begin-investigation", "on", "2024-05-20");
        office.enquire("24 001", 1, "2024-05-21", "2024-06-19");
        office.act("24 001", "receive-draft", "on", "2024-08-01", "commentsDue", "2024-08-15");
        office.act("24 001", "comment-on-draft", "on", "2024-08-14");
        office.act(
                "24 001",
                "record-decision",
                "on",
                "2024-09-02",
                "decision",
                "upheld",
                "remediedBefore",
                "true",
                "remedyGbp",
                "250.00");
        office.act(
                "24 001",
                "add-recommendation",
                "on",
                "2024-09-02",
                "wording",
                "Say sorry to Ms Quux",
                "dueOn",
                "2024-10-01");
        office.act("24 001", "send-evidence", "on", "2024-09-30", "recommendation", "1");
        comply("24 001", "2024-10-02", "1", "not-met");
        comply("24 001", "2024-10-09", "1", "met");
        office.act("24 001", "record-payment", "on", "2024-10-10");
        office.act("24 001", "record-public-report", "on", "2024-11-01");
        office.act("24 001", "refuse-to-comply", "on", "2024-12-02");
        assertThat(office.refusals("24 001", "report-to-members", "on", "2024-10-31"))
                .containsExactly("on not-before");
        office.act("24 001", "report-to-members", "on", "2025-01-14");
        office.act("24 001", "add-note", "on", "2025-01-15", "note", "Ms Quux rang");

        assertThat(asAt("2025-09-30"))
                .containsExactly(
                        "2024-04-12 2024-05-13 2024-05-20 2024-08-01 2024-08-15 2024-08-14 2024-09-02 upheld t t"
                                + " 25000 2024-10-10 2024-11-01 2024-12-02 2025-01-14 t");
        assertThat(asAt("2024-09-01"))
                .containsExactly(
                        "2024-04-12 2024-05-13 2024-05-20 2024-08-01 2024-08-15 2024-08-14 - - f f - - - - - f");
        assertThat(asAt("2024-04-11")).containsExactly("- - - - - - - - f f - - - - - f");
        assertThat(asAt("2024-04-09")).isEmpty();
        assertThat(
                        office.rows(
                                "select made_on, answer_due, answered_on, days from ombudsman.enquiry('2024-06-19')"
                                        + stream("24 001")))
                .containsExactly("2024-05-21 2024-06-19 2024-06-19 20");
        assertThat(
                        office.rows(
                                "select made_on, answered_on, days from ombudsman.enquiry('2024-06-18')"
                                        + stream("24 001")))
                .containsExactly("2024-05-21 - -");
        assertThat(office.rows("select count(*) from journal.event where body like '%Quux%'"))
                .containsExactly("0");
        assertThat(
                        office.rows(
                                "select decision, remedy_pence from projection.outside_case"
                                        + " where reference = '24 001'"))
                .containsExactly("upheld 25000");
    }

    private static String stream(String reference) {
        return " where stream = (select stream from ombudsman.cases where reference = '"
                + reference
                + "')";
    }

    private List<String> asAt(String day) {
        return office.rows(
                """
                select sent_back_on, initial_enquiries_on, investigation_on, draft_received_on, comments_due,
                    draft_commented_on, decided_on, decision, investigated, remedied_before, remedy_pence, paid_on,
                    public_report_on, compliance_refused_on, reported_to_members_on, monitoring_officer
                from ombudsman.case_as_at('%s') where reference = '24 001'
                """
                        .formatted(day));
    }

    @ParameterizedTest(name = "as at {0}: {1}")
    @CsvSource({
        "2024-09-01, ''",
        "2024-09-02, not-yet-due",
        "2024-10-01, not-yet-due",
        "2024-10-02, not-met",
        "2024-10-08, not-met",
        "2024-10-09, met-late"
    })
    void a_recommendation_is_what_it_was_on_the_day(String asAt, String state) {
        if (office.rows("select 1 from ombudsman.cases where reference = 'REC'").isEmpty()) {
            received("REC", "2024-04-10");
            office.act("REC", "record-decision", "on", "2024-09-02", "decision", "upheld");
            office.act(
                    "REC",
                    "add-recommendation",
                    "on",
                    "2024-09-02",
                    "wording",
                    "Train staff",
                    "dueOn",
                    "2024-10-01");
            comply("REC", "2024-10-09", "1", "met");
        }

        assertThat(
                        office.rows(
                                "select state from ombudsman.recommendation('%s')".formatted(asAt)
                                        + stream("REC")))
                .isEqualTo(state.isEmpty() ? List.of() : List.of(state));
    }

    @Test
    void one_met_on_its_day_is_in_time_and_one_recorded_as_not_met_before_it_is_not() {
        received("DAY", "2024-04-10");
        office.act("DAY", "record-decision", "on", "2024-09-02", "decision", "upheld");
        for (int number = 1; number <= 2; number++) {
            office.act(
                    "DAY",
                    "add-recommendation",
                    "on",
                    "2024-09-02",
                    "wording",
                    "Do it",
                    "dueOn",
                    "2024-10-01");
        }
        comply("DAY", "2024-10-01", "1", "met");
        comply("DAY", "2024-09-20", "2", "not-met");

        assertThat(
                        office.rows(
                                "select state from ombudsman.recommendation('2024-10-01')"
                                        + stream("DAY")
                                        + " order by recommendation"))
                .containsExactly("met-in-time", "not-met");
    }

    @Test
    void a_refusal_to_comply_alone_is_a_matter_for_the_monitoring_officer() {
        received("REFUSED", "2024-04-10");
        office.act("REFUSED", "record-decision", "on", "2024-09-02", "decision", "upheld");
        office.act("REFUSED", "refuse-to-comply", "on", "2024-10-02");

        String flag =
                "select monitoring_officer from ombudsman.case_as_at('%s') where reference = 'REFUSED'";
        assertThat(office.rows(flag.formatted("2024-10-01"))).containsExactly("f");
        assertThat(office.rows(flag.formatted("2024-10-02"))).containsExactly("t");
    }

    @Test
    void a_case_offers_what_makes_sense_and_shows_what_is_known() {
        assertThat(view("NEW").offered())
                .containsExactly(
                        "make-enquiry",
                        "send-back",
                        "begin-initial-enquiries",
                        "begin-investigation",
                        "receive-draft",
                        "record-decision",
                        "link-complaint",
                        "add-note");
        assertThat(view("NOT").offered())
                .containsExactly("link-complaint", "correct-decision", "add-note");
        assertThat(view("UPHELD").offered())
                .containsExactly(
                        "add-recommendation",
                        "send-evidence",
                        "record-compliance",
                        "record-public-report",
                        "refuse-to-comply",
                        "link-complaint",
                        "correct-decision",
                        "correct-day",
                        "add-note");
        assertThat(view("UPHELD").facts())
                .extracting(group -> group.title() + ": " + group.facts().size())
                .containsExactly(
                        "Case: 5", "Enquiry 1: 2", "Recommendation 1: 3", "Recommendation 2: 3");
    }

    @Test
    void a_case_says_where_it_stands_and_what_the_council_owes() {
        assertThat(view("NEW").standing())
                .isEqualTo(
                        new Standing(
                                Optional.of("received"),
                                Optional.of("Housing"),
                                Optional.of(LocalDate.of(2024, 4, 10)),
                                Optional.empty(),
                                List.of()));
        assertThat(owed("ASKED"))
                .containsExactly(
                        "draft Answer to enquiry 1 by 2024-05-31: answer-enquiry {enquiry=1}",
                        "draft Comments on the draft decision by 2024-06-17: comment-on-draft {}");
        assertThat(view("NOT").standing().state()).contains("closed");
        received("OWED", "2024-04-10");
        office.act("OWED", "record-decision", "on", "2024-09-02", "decision", "upheld");
        office.act(
                "OWED",
                "add-recommendation",
                "on",
                "2024-09-02",
                "wording",
                "Apologise",
                "dueOn",
                "2024-10-01");
        assertThat(owed("OWED"))
                .containsExactly(
                        "recommendations Recommendation 1 by 2024-10-01: send-evidence"
                                + " {recommendation=1}");
        office.act("OWED", "send-evidence", "on", "2024-09-20", "recommendation", "1");
        assertThat(owed("OWED")).isEmpty();
        comply("OWED", "2024-10-05", "1", "not-met");
        assertThat(owed("OWED")).hasSize(1);
        comply("OWED", "2024-10-20", "1", "met");
        assertThat(view("OWED").standing().state()).contains("closed");
        assertThat(view("OWED").history())
                .extracting(RecordView.Entry::story)
                .contains(
                        "Received by the Ombudsman",
                        "Decided: upheld",
                        "Recommendation 1 agreed, due by 1 October 2024",
                        "Recommendation 1 recorded as not met");
    }

    private List<String> owed(String reference) {
        Standing standing = view(reference).standing();
        return standing.due().stream()
                .map(due ->
                        standing.state().orElseThrow()
                                + " "
                                + due.what()
                                + " by "
                                + due.day()
                                + ": "
                                + due.step().orElseThrow().action()
                                + " "
                                + due.step().orElseThrow().fields())
                .toList();
    }

    @Test
    void an_action_that_makes_no_sense_says_why_and_a_number_is_chosen_from_those_open() {
        assertThat(view("NOT").offers())
                .filteredOn(offer -> offer.obstacle().isPresent())
                .extracting(offer -> offer.action() + ": " + offer.obstacle().orElseThrow())
                .contains(
                        "answer-enquiry: no enquiry waits for an answer",
                        "make-enquiry: the Ombudsman has decided the case",
                        "record-decision: it is decided already",
                        "record-payment: the Ombudsman has not upheld the case");
        assertThat(view("UPHELD").offers())
                .filteredOn(offer -> offer.action().equals("record-compliance"))
                .singleElement()
                .satisfies(offer ->
                        assertThat(offer.choices())
                                .isEqualTo(
                                        Map.of(
                                                "recommendation",
                                                List.of(new Option("2", "Recommendation 2")))));
    }

    private RecordView view(String reference) {
        return office.casework.records().find(LEDGER, reference).orElseThrow();
    }

    @Test
    void a_day_not_given_is_today() {
        received("TODAY", "2024-04-10");
        office.act("TODAY", "send-back");

        assertThat(
                        office.rows(
                                "select sent_back_on from ombudsman.cases where reference = 'TODAY'"))
                .containsExactly("2025-09-30");
    }
}
