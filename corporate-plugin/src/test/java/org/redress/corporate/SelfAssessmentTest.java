package org.redress.corporate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.core.casework.ReportDesk;
import org.redress.core.report.ReportId;
import org.redress.core.testkit.report.Drawn;

/// Each provision of the Code, kept, broken and not to be judged yet.
class SelfAssessmentTest {

    private final Cases cases = new Cases();
    private String asAt = "2025-09-30";
    private Optional<ReportDesk> desk = Optional.empty();

    @Test
    void without_cases_nothing_is_found() {
        assertThat(drawn().lines("self-assessment"))
                .hasSize(17)
                .allSatisfy(line -> assertThat(line).endsWith(": 0 0 - No cases"));
        assertThat(drawn().list("non-compliance"))
                .containsExactly("The cases show nothing that is not in line with the Code.");
    }

    @Test
    void contacts_are_told_apart_within_five_working_days_in_every_area() {
        cases.contact("corporate", "2024-06-03").triaged("2024-06-10", "comment", null);
        cases.contact("care", "2024-06-03").triaged("2024-06-11", "comment", null);
        cases.contact("care", "2025-03-21");
        cases.contact("corporate", "2024-06-03").triaged("2024-06-14", "moved", null);

        assertThat(row("contacts-told-apart")).isEqualTo("1 2 /33% Not in line: 2 of 3");
        assertThat(failing("contacts-told-apart"))
                .containsExactly(
                        "CAR-0002: received on 3 June 2024, told apart on 11 June 2024",
                        "CAR-0003: received on 21 March 2025, not told apart after 5 working days");
        asAt = "2025-03-28";
        assertThat(row("contacts-told-apart")).isEqualTo("1 1 /50% Not in line: 1 of 2");
    }

    @Test
    void refusals_show_the_way_to_the_ombudsman_in_every_area() {
        cases.contact("corporate", "2024-06-03").refused("personnel", true);
        cases.contact("care", "2024-06-03").refused("personnel", false);

        assertThat(row("refusals-explained")).isEqualTo("1 1 /50% Not in line: 1 of 2");
        assertThat(failing("refusals-explained"))
                .containsExactly(
                        "CAR-0002: refused on 3 June 2024 without the way to the Ombudsman on"
                                + " record");
    }

    @Test
    void informal_attempts_end_within_three_working_days_also_where_they_became_formal() {
        cases.informal("care", "2024-06-03").resolved("2024-06-06");
        cases.informal("corporate", "2024-06-03").resolved("2024-06-07");
        cases.informal("corporate", "2024-06-03")
                .triaged("2024-06-12", "formal", "corporate")
                .stage("2024-06-03");
        cases.informal("corporate", "2025-03-26");

        assertThat(row("no-informal-stage")).isEqualTo("1 2 /33% Not in line: 2 of 3");
        assertThat(failing("no-informal-stage"))
                .containsExactly(
                        "COR-0002: received on 3 June 2024, tried informally until 7 June 2024",
                        "COR-0003: received on 3 June 2024, tried informally until 12 June 2024");
        assertThat(drawn().list("evidence"))
                .contains("1 informal attempt has no end on record and was not judged.");
        asAt = "2025-03-31";
        assertThat(drawn().list("evidence")).noneMatch(item -> item.contains("no end on record"));
    }

    @Test
    void an_informal_attempt_counts_from_the_day_on_which_a_service_request_became_a_complaint() {
        Cases.Case one = cases.serviceRequest("2024-03-04").triaged("2024-06-04", "informal", "i");
        one.complainedOn = Cases.day("2024-06-03");
        one.resolved("2024-06-06");

        assertThat(row("no-informal-stage")).isEqualTo("1 0 /100% In line");
    }

    @Test
    void a_refusal_is_dated_by_the_triage_that_refused() {
        Cases.Case one = cases.informal("corporate", "2024-06-03");
        one.toldNext = false;
        one.triaged("2024-06-05", "not-accepted", null);

        assertThat(failing("refusals-explained"))
                .containsExactly(
                        "COR-0001: refused on 5 June 2024 without the way to the Ombudsman on"
                                + " record");
    }

    @Test
    void two_stages_are_enough() {
        cases.corporate("2024-06-03").stage("2024-07-01");
        cases.formal("care", "corporate", "2024-06-03").stage("2024-07-01").stage("2024-08-01");
        cases.formal("care", "statutory", "2024-06-03").stage("2024-07-01").stage("2024-08-01");

        assertThat(row("two-stages")).isEqualTo("1 1 /50% Not in line: 1 of 2");
        assertThat(failing("two-stages")).containsExactly("CAR-0002: went to stage 3");
    }

    @Test
    void stages_of_the_corporate_procedure_are_acknowledged_within_five_days_in_every_area() {
        cases.corporate("2024-06-03").acknowledged("2024-06-10");
        cases.formal("care", "corporate", "2024-06-03").acknowledged("2024-06-11");
        cases.formal("care", "statutory", "2024-06-03").acknowledged("2024-07-11");
        cases.corporate("2024-06-03").withdrawn("2024-06-05");
        cases.corporate("2024-06-03").acknowledged("2024-06-03").stage("2024-09-02");

        assertThat(row("stage-1-acknowledged")).isEqualTo("2 1 /67% Not in line: 1 of 3");
        assertThat(failing("stage-1-acknowledged"))
                .containsExactly(
                        "CAR-0002, stage 1: asked for on 3 June 2024, acknowledged on 11 June"
                                + " 2024");
        assertThat(failing("stage-2-acknowledged"))
                .containsExactly(
                        "COR-0005, stage 2: asked for on 2 September 2024, no acknowledgement on"
                                + " record");
        assertThat(drawn().list("evidence"))
                .contains(
                        "Of 3 stage 1 complaints, 2 (67%) were acknowledged within 5 working days;"
                                + " 1 was not.",
                        "Of 1 stage 2 complaint, 0 (0%) were acknowledged within 5 working days; 1"
                                + " was not.");
        asAt = "2024-06-10";
        assertThat(row("stage-1-acknowledged")).isEqualTo("2 0 /100% In line");
    }

    @Test
    void stages_are_answered_in_time_or_by_an_extended_date_that_has_its_reason() {
        cases.corporate("2024-06-03").acknowledged("2024-06-05").answered("2024-06-19", "upheld");
        cases.corporate("2024-06-03").acknowledged("2024-06-05").answered("2024-06-20", "upheld");
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .extended("2024-06-18", "2024-06-28", true, true)
                .answered("2024-06-28", "upheld");
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .extended("2024-06-18", "2024-06-28", false, true)
                .answered("2024-06-28", "upheld");
        cases.corporate("2024-06-03").acknowledged("2024-06-05").withdrawn("2024-08-01");
        cases.corporate("2024-06-03").acknowledged("2024-06-05");
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .extended("2024-06-18", "2025-10-31", true, true);

        assertThat(row("stage-1-answered")).isEqualTo("2 4 /33% Not in line: 4 of 6");
        assertThat(failing("stage-1-answered"))
                .containsExactly(
                        "COR-0002, stage 1: the clock started on 5 June 2024, answered on 20 June"
                                + " 2024",
                        "COR-0004, stage 1: the clock started on 5 June 2024, answered on 28 June"
                                + " 2024, put off to 28 June 2024",
                        "COR-0006, stage 1: the clock started on 5 June 2024, not answered",
                        "COR-0007, stage 1: the clock started on 5 June 2024, not answered, put off"
                                + " to 31 October 2025");
        assertThat(drawn().behind("self-assessment", "stage-1-answered", "Not in line"))
                .containsExactly("COR-0002/1/-", "COR-0004/1/-", "COR-0006/1/-", "COR-0007/1/-");
        asAt = "2024-06-19";
        assertThat(row("stage-1-answered")).isEqualTo("1 0 /100% In line");
    }

    @Test
    void an_extension_excuses_where_it_was_agreed_by_the_date_then_due_and_within_the_cap() {
        // clock from 5 June: due on 19 June, and at most on 3 July
        started().extended("2024-06-19", "2024-07-03", true, true).answered("2024-07-03", "upheld");
        started().extended("2024-06-20", "2024-07-03", true, true).answered("2024-07-03", "upheld");
        started().extended("2024-06-19", "2024-07-04", true, true).answered("2024-07-03", "upheld");
        started()
                .extended("2024-06-18", "2024-06-26", true, true)
                .extended("2024-06-26", "2024-07-03", true, true)
                .answered("2024-07-03", "upheld");
        started()
                .extended("2024-06-18", "2024-06-26", true, true)
                .extended("2024-06-27", "2024-07-03", true, true)
                .answered("2024-07-03", "upheld");
        started()
                .extended("2024-06-20", "2024-07-01", true, true)
                .extended("2024-06-21", "2024-07-03", true, true)
                .answered("2024-07-03", "upheld");
        started()
                .extended("2024-06-18", "2024-06-28", true, true)
                .extended("2024-06-24", "2024-08-30", true, true)
                .answered("2024-06-28", "upheld");

        assertThat(row("stage-1-answered")).isEqualTo("3 4 /43% Not in line: 4 of 7");
        assertThat(drawn().behind("self-assessment", "stage-1-answered", "Not in line"))
                .containsExactly("COR-0002/1/-", "COR-0003/1/-", "COR-0005/1/-", "COR-0006/1/-");
    }

    @Test
    void an_open_stage_waits_until_its_extended_time_is_over() {
        started().extended("2024-06-18", "2024-06-28", true, true); // a Friday

        asAt = "2024-06-30";
        assertThat(row("stage-1-answered")).isEqualTo("0 0 - No cases");
        asAt = "2024-07-01";
        assertThat(row("stage-1-answered")).isEqualTo("0 1 /0% Not in line: 1 of 1");
    }

    private Cases.Case started() {
        return cases.corporate("2024-06-03").acknowledged("2024-06-05");
    }

    @Test
    void extensions_keep_their_length_their_reason_and_the_way_to_the_ombudsman() {
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .extended("2024-06-18", "2024-06-28", false, true)
                .extended("2024-06-27", "2024-07-04", true, false)
                .answered("2024-07-04", "upheld")
                .stage("2024-07-08")
                .acknowledged("2024-07-08")
                .extended("2024-08-01", "2024-09-03", true, true);

        // 17, 21 and 40 working days from the clock's start, with the bank holiday of August
        assertThat(row("extensions-within-limit")).isEqualTo("2 1 /67% Not in line: 1 of 3");
        assertThat(failing("extensions-within-limit"))
                .containsExactly(
                        "COR-0001, stage 1: put off on 27 June 2024 to 4 July 2024, further than"
                                + " the Code allows");
        assertThat(row("extensions-with-reason")).isEqualTo("2 1 /67% Not in line: 1 of 3");
        assertThat(row("extensions-with-ombudsman")).isEqualTo("2 1 /67% Not in line: 1 of 3");
        assertThat(drawn().behind("self-assessment", "extensions-with-reason", "In line"))
                .containsExactly("COR-0001/1/-", "COR-0001/2/-");
    }

    @Test
    void answers_have_a_finding_on_every_point_and_a_remedy_where_something_went_wrong() {
        cases.corporate("2024-06-03")
                .concern("delay", "upheld")
                .concern("other", null)
                .answered("2024-06-10", "upheld");
        cases.corporate("2024-06-03")
                .concern("delay", "upheld")
                .remedy("apology", null, "2024-06-10", "2024-06-20", "2024-07-20")
                .remedy("record-amended", null, "2024-06-10", "2024-06-20", null)
                .remedy("financial", 100L, "2024-06-10", null, null)
                .answered("2024-06-10", "partially-upheld");
        cases.corporate("2024-06-03").concern("delay", null);

        assertThat(row("all-points-addressed")).isEqualTo("1 1 /50% Not in line: 1 of 2");
        assertThat(failing("all-points-addressed"))
                .containsExactly("COR-0001, stage 1: answered without a finding on 1 of 2 points");
        assertThat(row("fault-remedied")).isEqualTo("1 1 /50% Not in line: 1 of 2");
        assertThat(failing("fault-remedied"))
                .containsExactly("COR-0001, stage 1: upheld on 10 June 2024, no remedy on record");
        assertThat(row("remedies-done")).isEqualTo("1 1 /50% Not in line: 1 of 2");
        assertThat(failing("remedies-done"))
                .containsExactly("COR-0002, stage 1: record amended due on 20 June 2024, not done");
        asAt = "2024-06-20";
        assertThat(row("remedies-done")).isEqualTo("0 0 - No cases");
    }

    @Test
    void stage_2_is_considered_by_somebody_else() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        cases.corporate("2024-06-03")
                .by(one)
                .stage("2024-07-01")
                .by(two)
                .answered("2024-07-08", "upheld");
        cases.corporate("2024-06-03")
                .by(one)
                .stage("2024-07-01")
                .by(one)
                .answered("2024-07-08", "upheld");
        cases.corporate("2024-06-03").by(one).stage("2024-07-01").answered("2024-07-08", "upheld");
        cases.corporate("2024-06-03").stage("2024-07-01").by(two).answered("2024-07-08", "upheld");

        assertThat(row("stage-2-by-somebody-else")).isEqualTo("1 1 /50% Not in line: 1 of 2");
        assertThat(failing("stage-2-by-somebody-else"))
                .containsExactly(
                        "COR-0002, stage 2: reviewed by somebody who took part in stage 1");
    }

    @Test
    void refused_requests_are_explained_and_lessons_are_carried_out() {
        cases.corporate("2024-06-03").declined("2024-07-01", "late", true);
        cases.corporate("2024-06-03").declined("2024-07-01", "late", false);
        cases.formal("care", "statutory", "2024-06-03")
                .lesson("2024-07-01", "Write sooner", "2024-08-01", "2024-09-01")
                .lesson("2024-07-01", "Ask first", "2024-08-01", null)
                .lesson("2024-07-01", "Look twice", null, null);

        assertThat(row("refused-requests-explained")).isEqualTo("1 1 /50% Not in line: 1 of 2");
        assertThat(row("lessons-carried-out")).isEqualTo("1 1 /50% Not in line: 1 of 2");
        assertThat(drawn().list("non-compliance"))
                .containsExactly(
                        "6.2: Stage 1 acknowledged within 5 working days: not in line in 2 of 2"
                                + " cases.",
                        "6.3: Stage 1 answered within 10 working days of acknowledgement, or by an"
                                + " extended date: not in line in 2 of 2 cases.",
                        "Part 6: Refused requests for stage 2 explained, with the way to the"
                                + " Ombudsman: not in line in 1 of 2 cases.",
                        "Part 9: Lessons carried out: not in line in 1 of 2 cases.");
    }

    @Test
    void every_figure_opens_its_cases_as_at_a_day_in_the_year() {
        desk = Optional.of(Council.holding(new RandomCases(5).some()));
        asAt = "2024-11-02";

        Drawn half = drawn();
        for (String provision : half.ids("self-assessment")) {
            String[] cells = half.row("self-assessment", provision).split(" ");
            assertThat(half.behind("self-assessment", provision, "In line"))
                    .as(provision)
                    .hasSize(Integer.parseInt(cells[0]));
            assertThat(half.behind("self-assessment", provision, "Not in line"))
                    .as(provision)
                    .hasSize(Integer.parseInt(cells[1]));
        }
        assertThat(half.row("self-assessment", "stage-1-answered")).doesNotStartWith("0 0");
    }

    private Drawn drawn() {
        desk = Optional.of(desk.orElseGet(() -> Council.holding(cases)));
        return new Drawn(desk.get(), new ReportId("council"), LocalDate.parse(asAt));
    }

    private String row(String provision) {
        return drawn().row("self-assessment", provision);
    }

    private List<String> failing(String provision) {
        return drawn().list("not-in-line-" + provision);
    }
}
