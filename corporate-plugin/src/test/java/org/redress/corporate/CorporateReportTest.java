package org.redress.corporate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.core.casework.ReportDesk;
import org.redress.core.report.ReportId;
import org.redress.core.testkit.report.Drawn;

class CorporateReportTest {

    private final Cases cases = new Cases();
    private String asAt = "2025-09-30";
    private Optional<ReportDesk> desk = Optional.empty();

    @Test
    void every_table_stands_where_the_definitions_say() {
        assertThat(drawn().tables().keySet())
                .containsExactly(
                        "number-of-complaints-received",
                        "service-requests",
                        "refusals-by-type",
                        "received-by-directorate",
                        "received-by-service",
                        "stage-1-by-directorate",
                        "stage-1-by-service",
                        "stage-2-by-directorate",
                        "stage-2-by-service",
                        "stage-1-acknowledged",
                        "stage-1-response-times",
                        "stage-1-extensions",
                        "stage-1-outcomes",
                        "stage-2-acknowledged",
                        "stage-2-response-times",
                        "stage-2-extensions",
                        "stage-2-outcomes",
                        "escalation",
                        "refused-requests",
                        "concerns-by-category",
                        "upheld-concerns-by-category",
                        "remedies-provided",
                        "financial-remedies",
                        "compliments-and-ratio",
                        "compliments-by-directorate",
                        "ombudsman-decisions",
                        "lessons-by-theme",
                        "lessons-state");
    }

    @Test
    void complaints_of_this_area_count_by_stage_and_for_every_thousand_residents() {
        cases.corporate("2024-03-31");
        cases.corporate("2024-04-01").answered("2024-04-15", "upheld").stage("2025-03-31");
        cases.corporate("2025-03-30");
        cases.corporate("2024-05-01");
        cases.formal("care", "corporate", "2024-05-01");
        cases.informal("corporate", "2024-06-03");
        cases.ombudsman("corporate", "2024-06-03", null, null, null);
        cases.ombudsman("care", "2024-06-03", null, null, null);

        assertThat(lines("number-of-complaints-received"))
                .containsExactly(
                        "stage-1: 0 1 3",
                        "stage-2: 0 0 1",
                        "total-corporate: 0 1 4",
                        "informal: 0 0 1",
                        "ombudsman: 0 0 1",
                        "total: 0 1 6",
                        "per-1000-residents: 0.0 0.5 1.5");
    }

    @Test
    void a_service_request_counts_in_its_own_year_whatever_became_of_it() {
        cases.serviceRequest("2024-03-28");
        cases.serviceRequest("2024-06-03").serviceAnsweredOn = LocalDate.parse("2024-06-05");
        Cases.Case unhappy = cases.serviceRequest("2025-03-28");
        unhappy.complainedOn = LocalDate.parse("2025-04-02");
        unhappy.triaged("2025-04-02", "formal", "corporate").stage("2025-04-02");

        assertThat(lines("service-requests"))
                .containsExactly(
                        "recorded: 0 1 2",
                        "answered: 0 0/0% 1/50%",
                        "became-complaints: 0 0/0% 1/50%");
        asAt = "2025-04-01";
        assertThat(row("service-requests", "became-complaints")).isEqualTo("0 0/0% 0/0%");
    }

    @Test
    void refusals_count_by_the_exclusion_that_applied() {
        cases.contact("corporate", "2024-06-03").refused("personnel", true);
        cases.contact("corporate", "2024-06-04").refused("another-appeal-route", true);
        cases.contact("corporate", "2023-06-05").refused("another-appeal-route", false);
        cases.contact("care", "2024-06-04").refused("personnel", true);

        assertThat(lines("refusals-by-type"))
                .containsExactly(
                        "another-appeal-or-legal-route-exists: 0 1 1",
                        "a-personnel-matter: 0 0 1",
                        "total: 0 1 2");
    }

    @Test
    void acknowledged_is_within_five_working_days_of_the_request() {
        cases.corporate("2024-06-03").acknowledged("2024-06-10"); // day 5
        cases.corporate("2024-06-03").acknowledged("2024-06-11"); // day 6
        cases.corporate("2024-06-03"); // never
        cases.corporate("2024-06-03").withdrawn("2024-06-06"); // nothing was due
        cases.corporate("2024-06-07").acknowledged("2024-06-07");

        assertThat(lines("stage-1-acknowledged"))
                .containsExactly("within-5: - - 2/50%", "over-5: - - 2/50%");
        assertThat(drawn().table("stage-1-acknowledged").notes())
                .containsExactly(
                        "Closed before an acknowledgement was due and so not counted (as at 30"
                                + " September 2025): 2024-25: 1.");
        asAt = "2024-06-10";
        assertThat(lines("stage-1-acknowledged"))
                .containsExactly("within-5: - - 2/100%", "over-5: - - 0/0%");
        assertThat(drawn().table("stage-1-acknowledged").notes())
                .contains("Not due yet and so not counted (as at 10 June 2024): 2024-25: 2.");
    }

    @Test
    void answers_are_timed_from_the_acknowledgement_or_the_day_on_which_it_was_due() {
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .answered("2024-06-19", "upheld"); // 10
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .answered("2024-06-20", "upheld"); // 11
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-14")
                .answered("2024-06-24", "upheld"); // due on the 10th: 10
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .answered("2024-06-06", "upheld")
                .stage("2024-06-10")
                .acknowledged("2024-06-10")
                .answered("2024-07-08", "not-upheld"); // 1, then 20

        assertThat(lines("stage-1-response-times"))
                .containsExactly(
                        "average-days: - - 8d", "within-10: - - 3/75%", "over-10: - - 1/25%");
        assertThat(lines("stage-2-response-times"))
                .containsExactly(
                        "average-days: - - 20d", "within-20: - - 1/100%", "over-20: - - 0/0%");
        assertThat(behind("stage-1-response-times", "over-10", "2024-25"))
                .containsExactly("COR-0002/1/11");
    }

    @Test
    void extensions_count_with_their_reason_and_whether_the_new_date_was_kept() {
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .extended("2024-06-18", "2024-06-28", true, true)
                .answered("2024-06-28", "upheld");
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .extended("2024-06-18", "2024-06-28", false, true)
                .answered("2024-07-01", "upheld");
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .extended("2024-06-18", "2025-12-31", true, false);
        cases.corporate("2024-06-03").acknowledged("2024-06-05").answered("2024-06-07", "upheld");
        cases.corporate("2024-06-03")
                .extended("2024-06-18", "2024-06-28", true, true)
                .withdrawn("2024-07-31");

        assertThat(lines("stage-1-extensions"))
                .containsExactly(
                        "extended: 0 0 4/80%",
                        "with-reason: 0 0 3/75%",
                        "told-ombudsman: 0 0 3/75%",
                        "answered-by-date: 0 0 1/50%",
                        "missed: 0 0 1/50%");
        assertThat(drawn().table("stage-1-extensions").notes())
                .containsExactly("Extended and not due yet (as at 30 September 2025): 2024-25: 1.");
    }

    @Test
    void the_escalation_rate_is_of_the_answers_at_stage_1_in_the_year_of_their_complaint() {
        cases.corporate("2024-03-28").answered("2024-04-10", "upheld").stage("2024-04-15");
        cases.corporate("2024-06-03").answered("2024-06-10", "upheld").stage("2025-04-15");
        cases.corporate("2024-06-03").answered("2024-06-10", "upheld");
        cases.corporate("2024-06-03").answered("2024-06-10", "upheld");
        cases.corporate("2024-06-03").withdrawn("2024-06-10");
        cases.corporate("2024-06-03").stage("2024-09-02");

        assertThat(lines("escalation"))
                .containsExactly("stage-1-answers: 0 1 3", "escalation-rate: 0 1/100% 1/33%");
        assertThat(drawn().table("escalation").notes())
                .containsExactly(
                        "Went to stage 2 without an answer at stage 1 and so not counted (as at 30"
                                + " September 2025): 2024-25: 1.");
        assertThat(behind("escalation", "escalation-rate", "2024-25"))
                .containsExactly("COR-0002/1/-");
        asAt = "2025-04-14";
        assertThat(row("escalation", "escalation-rate")).isEqualTo("0 1/100% 0/0%");
    }

    @Test
    void refused_requests_count_on_the_day_of_the_refusal_by_ground() {
        cases.corporate("2023-06-05")
                .answered("2023-06-12", "upheld")
                .declined("2024-05-01", "late", true);
        cases.corporate("2024-06-03")
                .answered("2024-06-12", "upheld")
                .declined("2024-07-01", "other", true);

        assertThat(lines("refused-requests"))
                .containsExactly("late: 0 0 1", "other: 0 0 1", "total: 0 0 2");
    }

    @Test
    void a_directorate_answers_for_its_services() {
        cases.corporate("2024-06-03")
                .team("WAS")
                .acknowledged("2024-06-04")
                .answered("2024-06-12", "upheld")
                .stage("2024-06-20")
                .acknowledged("2024-06-21")
                .answered("2024-07-01", "upheld");
        cases.corporate("2024-06-03")
                .team("CIT")
                .acknowledged("2024-06-12")
                .answered("2024-07-10", "not-upheld");
        cases.corporate("2023-06-05").team("LIB");
        cases.corporate("2024-06-03").team("OLD").withdrawn("2024-06-04");
        cases.corporate("2024-06-03");

        assertThat(lines("received-by-directorate"))
                .containsExactly(
                        "city-services: 0 0 2",
                        "libraries-and-culture: 0 1 0",
                        "not-recorded: 0 0 1",
                        "old: 0 0 1",
                        "total: 0 1 4");
        assertThat(lines("received-by-service"))
                .containsExactly(
                        "city-services: 0 0 1",
                        "waste: 0 0 1",
                        "libraries-and-culture: 0 1 0",
                        "not-recorded: 0 0 1",
                        "old: 0 0 1",
                        "total: 0 1 4");
        assertThat(drawn().table("received-by-service").rows())
                .extracting(one -> one.label())
                .startsWith("City Services: no service named", "City Services: Waste");
        assertThat(drawn().table("stage-1-by-directorate").columns())
                .containsExactly(
                        "Received",
                        "Acknowledged within 5",
                        "Closed within 10",
                        "Average working days",
                        "Extended",
                        "Upheld",
                        "Partially upheld",
                        "Withdrawn",
                        "Went to stage 2");
        // 6 working days from the 4th; 22 from the 10th
        assertThat(row("stage-1-by-directorate", "city-services"))
                .isEqualTo("2 1/50% 1/50% 14d 0/0% 1/50% 0/0% 0 1/50%");
        assertThat(row("stage-1-by-service", "waste"))
                .isEqualTo("1 1/100% 1/100% 6d 0/0% 1/100% 0/0% 0 1/100%");
        assertThat(row("stage-2-by-directorate", "city-services"))
                .isEqualTo("1 1/100% 1/100% 6d 0/0% 1/100% 0/0% 0");
        assertThat(behind("stage-1-by-directorate", "city-services", "Went to stage 2"))
                .containsExactly("COR-0001/1/6");
    }

    @Test
    void what_was_wrong_and_what_was_done_about_it() {
        cases.corporate("2024-06-03")
                .concern("delay", "upheld")
                .concern("delay", "not-upheld")
                .concern("other", null)
                .remedy("apology", null, "2024-06-10", null, null)
                .remedy("apology", null, "2024-06-10", null, null)
                .remedy("financial", 1_050L, "2024-06-10", null, null)
                .answered("2024-06-10", "partially-upheld");
        cases.corporate("2024-06-03")
                .concern("delay", "upheld")
                .answered("2024-06-10", "not-upheld");
        cases.ombudsman("corporate", "2024-01-03", "2024-06-03", "upheld", 20_000L);
        cases.ombudsman("corporate", "2024-01-03", "2024-06-03", "not-upheld", null);
        cases.ombudsman("corporate", "2024-01-03", "2024-06-03", "referred-back", null);
        cases.compliment("corporate", "WAS", "2024-06-03");

        assertThat(lines("concerns-by-category"))
                .containsExactly("delay: 0 0 3", "other: 0 0 1", "total: 0 0 4");
        assertThat(lines("upheld-concerns-by-category"))
                .containsExactly("delay: 0 0 1", "other: 0 0 1", "total: 0 0 2");
        assertThat(lines("remedies-provided"))
                .contains(
                        "upheld: 0 0 0",
                        "partially-upheld: 0 0 1",
                        "apology: 0 0 1",
                        "financial: 0 0 1");
        assertThat(lines("financial-remedies"))
                .containsExactly(
                        "number: 0 0 2",
                        "council: £0/0 £0/0 £11/1",
                        "ombudsman: £0/0 £0/0 £200/1",
                        "total: £0 £0 £211");
        assertThat(lines("ombudsman-decisions"))
                .containsExactly(
                        "incomplete-or-invalid: 0 0 0",
                        "advice-given: 0 0 0",
                        "referred-back: 0 0 1",
                        "closed-after-initial-enquiries: 0 0 0",
                        "upheld: 0 0 1",
                        "not-upheld: 0 0 1",
                        "investigated: 0 0 2",
                        "upheld-rate: 0 0 1/50%");
        assertThat(lines("compliments-by-directorate"))
                .containsExactly("city-services: 0 0 1", "total: 0 0 1");
        assertThat(row("compliments-and-ratio", "ratio")).isEqualTo("- - 0.5 : 1");
    }

    private Drawn drawn() {
        desk = Optional.of(desk.orElseGet(() -> Council.holding(cases)));
        return new Drawn(desk.get(), new ReportId("corporate"), LocalDate.parse(asAt));
    }

    private List<String> lines(String table) {
        return drawn().lines(table);
    }

    private String row(String table, String row) {
        return drawn().row(table, row);
    }

    private List<String> behind(String table, String row, String column) {
        return drawn().behind(table, row, column);
    }
}
