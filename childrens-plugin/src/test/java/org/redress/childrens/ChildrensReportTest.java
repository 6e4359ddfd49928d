package org.redress.childrens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.core.casework.ReportDesk;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.spi.AreaSettings;
import org.redress.core.testkit.report.Cases;
import org.redress.core.testkit.report.Drawn;
import org.redress.core.testkit.report.ReportDatabase;

class ChildrensReportTest {

    private static final ReportId REPORT = new ReportId("childrens");

    private final Cases cases = new Cases("childrens");
    private String asAt = "2025-09-30";
    private AreaSettings settings = Settings.shipped();
    private Optional<ReportDesk> desk = Optional.empty();

    @Test
    void a_stage_record_belongs_to_the_year_of_its_request() {
        cases.statutory("2024-03-31");
        cases.statutory("2024-04-01").answered("2025-03-28", "upheld").stage("2025-03-31");
        cases.statutory("2025-03-30").answered("2025-03-31", "upheld").stage("2025-04-01");

        assertThat(row("number-of-complaints-received", "stage-1")).isEqualTo("0 1 2");
        assertThat(row("number-of-complaints-received", "stage-2")).isEqualTo("0 0 1");
        assertThat(row("number-of-complaints-received", "total-statutory")).isEqualTo("0 1 3");
    }

    @Test
    void
            corporate_and_informal_complaints_and_ombudsman_cases_count_by_receipt_in_this_area_only() {
        cases.received("childrens", "corporate", "2024-04-01")
                .answered("2024-04-09", "upheld")
                .stage("2024-04-10");
        cases.received("childrens", "informal", "2025-03-31");
        cases.received("childrens", "informal", "2025-04-01");
        cases.received("adults", "informal", "2024-06-01");
        cases.ombudsman("childrens", "2023-05-01", "2024-05-01", null);
        cases.ombudsman("childrens", "2024-05-01", null, null);
        cases.ombudsman("adults", "2024-05-01", null, null);
        cases.statutory("2024-06-03");

        assertThat(row("number-of-complaints-received", "corporate")).isEqualTo("0 0 1");
        assertThat(row("number-of-complaints-received", "informal")).isEqualTo("0 0 1");
        assertThat(row("number-of-complaints-received", "ombudsman")).isEqualTo("0 1 1");
        assertThat(row("number-of-complaints-received", "total")).isEqualTo("0 1 4");
    }

    @Test
    void what_is_received_after_the_date_is_not_there() {
        asAt = "2024-12-31";
        cases.statutory("2024-12-31");
        cases.statutory("2025-01-01");
        cases.received("childrens", "informal", "2025-01-01");
        cases.ombudsman("childrens", "2025-01-01", null, null);
        cases.compliment("CEN", "2024-12-31");
        cases.compliment("CEN", "2025-01-01");

        assertThat(row("number-of-complaints-received", "total")).isEqualTo("0 0 1");
        assertThat(row("compliments-and-ratio", "compliments")).isEqualTo("0 0 1");
    }

    @Test
    void outcomes_leave_out_open_records_and_say_how_many() {
        asAt = "2024-06-14";
        cases.statutory("2024-06-03").answered("2024-06-14", "upheld");
        cases.statutory("2024-06-03").answered("2024-06-15", "not-upheld");
        cases.statutory("2024-06-03").withdrawn("2024-06-04");
        cases.statutory("2023-06-05").withdrawn("2023-06-06");
        cases.statutory("2023-06-05").withdrawn("2023-06-06");
        cases.statutory("2023-06-05").answered("2023-06-06", "partially-upheld");

        assertThat(row("overall-outcomes", "upheld")).isEqualTo("- 0/0% 1/50%");
        assertThat(row("overall-outcomes", "partially-upheld")).isEqualTo("- 1/33% 0/0%");
        assertThat(row("overall-outcomes", "not-upheld")).isEqualTo("- 0/0% 0/0%");
        assertThat(row("overall-outcomes", "withdrawn")).isEqualTo("- 2/67% 1/50%");
        assertThat(row("overall-outcomes", "total")).isEqualTo("0 3 2");
        assertThat(table("overall-outcomes").notes())
                .containsExactly("Still open and so not counted (as at 14 June 2024): 2024-25: 1.");
        assertThat(table("stage-2-outcomes").notes()).isEmpty();
    }

    @Test
    void a_record_closed_without_an_outcome_is_not_lost() {
        cases.statutory("2024-06-03").answered("2024-06-14", null);

        assertThat(table("stage-1-outcomes").notes())
                .containsExactly(
                        "Closed with no outcome on record and so not counted (as at 30 September 2025): 2024-25: 1.");
    }

    @Test
    void within_ten_days_is_closed_on_the_tenth_working_day_at_the_latest() {
        cases.statutory("2024-06-03").answered("2024-06-03", "upheld"); // day 0
        cases.statutory("2024-06-03").withdrawn("2024-06-17"); // day 10
        cases.statutory("2024-06-03").answered("2024-06-18", "upheld"); // day 11
        cases.statutory("2024-06-03").answered("2024-06-19", "upheld"); // day 12

        assertThat(row("stage-1-response-times", "within-10")).isEqualTo("- - 2/50%");
        assertThat(row("stage-1-response-times", "over-10")).isEqualTo("- - 2/50%");
        assertThat(row("stage-1-response-times", "average-days"))
                .isEqualTo("- - 8d"); // 33 / 4 = 8.25
    }

    @Test
    void a_closure_on_a_day_that_is_no_working_day_counts_as_made_on_the_next_one() {
        cases.statutory("2024-06-03")
                .answered("2024-06-15", "upheld"); // Saturday after day 9: day 10
        cases.statutory("2024-05-31")
                .answered("2024-06-15", "upheld"); // Saturday after day 10: day 11
        cases.statutory("2024-12-10")
                .answered("2024-12-25", "upheld"); // Christmas Day: day 12 is 27 December

        assertThat(row("stage-1-response-times", "within-10")).isEqualTo("- - 1/33%");
        assertThat(row("stage-1-response-times", "average-days"))
                .isEqualTo("- - 11d"); // (10 + 11 + 12) / 3
    }

    @Test
    void an_average_is_rounded_half_up() {
        cases.statutory("2024-06-03").answered("2024-06-04", "upheld"); // 1
        cases.statutory("2024-06-03").answered("2024-06-05", "upheld"); // 2

        assertThat(row("stage-1-response-times", "average-days")).isEqualTo("- - 2d");
    }

    @Test
    void an_open_record_is_over_only_once_more_days_have_gone_and_until_then_is_noted() {
        cases.statutory("2024-06-03");
        asAt = "2024-06-17";

        assertThat(row("stage-1-response-times", "over-10")).isEqualTo("- - -");
        assertThat(row("stage-1-response-times", "average-days")).isEqualTo("- - -");
        assertThat(table("stage-1-response-times").notes())
                .containsExactly(
                        "Still open, not yet over time and so not counted (as at 17 June 2024): 2024-25: 1.");

        asAt = "2024-06-18";
        assertThat(row("stage-1-response-times", "over-10")).isEqualTo("- - 1/100%");
        assertThat(row("stage-1-response-times", "within-10")).isEqualTo("- - 0/0%");
        assertThat(row("stage-1-response-times", "average-days")).isEqualTo("- - -");
        assertThat(table("stage-1-response-times").notes()).isEmpty();
    }

    @Test
    void a_record_answered_after_the_date_is_open_on_it() {
        cases.statutory("2024-06-03").answered("2024-06-17", "upheld");
        asAt = "2024-06-16";

        assertThat(row("stage-1-response-times", "within-10")).isEqualTo("- - -");
        assertThat(table("stage-1-outcomes").notes()).hasSize(1);
        asAt = "2024-06-17";
        assertThat(row("stage-1-response-times", "within-10")).isEqualTo("- - 1/100%");
    }

    @Test
    void a_clock_that_starts_after_the_date_has_run_no_days() {
        cases.statutory("2024-06-03").clockFrom("2024-09-02");
        asAt = "2024-08-30";

        assertThat(table("stage-1-response-times").notes()).hasSize(1);
        assertThat(row("stage-1-response-times", "over-10")).isEqualTo("- - -");
    }

    @Test
    void an_authoritys_own_target_names_and_bounds_the_bands() {
        settings = Settings.withTargets(8, 65);
        cases.statutory("2024-06-03").answered("2024-06-13", "upheld"); // day 8
        cases.statutory("2024-06-03").answered("2024-06-14", "upheld"); // day 9

        assertThat(ids("stage-1-response-times"))
                .containsExactly("average-days", "within-8", "over-8");
        assertThat(row("stage-1-response-times", "within-8")).isEqualTo("- - 1/50%");
        assertThat(ids("stage-2-response-times"))
                .containsExactly("average-days", "within-65", "over-65");
    }

    @Test
    void stage_two_has_a_band_between_the_target_and_the_limit() {
        secondStage("2024-06-03").answered("2024-07-08", "upheld"); // day 25
        secondStage("2024-06-03").answered("2024-07-09", "upheld"); // day 26
        secondStage("2024-06-03")
                .answered("2024-09-03", "upheld"); // day 65 (the bank holiday is 26 August)
        secondStage("2024-06-03").withdrawn("2024-09-04"); // day 66

        assertThat(row("stage-2-response-times", "within-25")).isEqualTo("- - 1/25%");
        assertThat(row("stage-2-response-times", "within-65")).isEqualTo("- - 2/50%");
        assertThat(row("stage-2-response-times", "over-65")).isEqualTo("- - 1/25%");
        assertThat(row("stage-2-response-times", "average-days"))
                .isEqualTo("- - 46d"); // 182 / 4 = 45.5
    }

    @Test
    void a_withdrawn_third_stage_is_in_neither_band() {
        thirdStage("2024-06-03").answered("2024-08-12", "upheld"); // day 50
        thirdStage("2024-06-03").answered("2024-08-13", "upheld"); // day 51
        thirdStage("2024-06-03"); // open and over
        thirdStage("2025-09-01"); // open and not over, of the next year
        thirdStage("2024-06-03").withdrawn("2024-12-03");

        assertThat(ids("stage-3-response-times"))
                .containsExactly("within-50", "over-50", "withdrawn");
        assertThat(row("stage-3-response-times", "within-50")).isEqualTo("0 0 1/33%");
        assertThat(row("stage-3-response-times", "over-50")).isEqualTo("0 0 2/67%");
        assertThat(row("stage-3-response-times", "withdrawn")).isEqualTo("0 0 1");
        assertThat(row("stage-3-outcomes", "withdrawn")).isEqualTo("- - 1/33%");
    }

    @Test
    void concerns_count_under_their_own_team_and_records_under_the_complaints() {
        cases.statutory("2024-06-03")
                .team("CEN")
                .concern("standard-of-service", "WES", "upheld")
                .concern("other", null, null)
                .concern("standard-of-service", null, "not-upheld")
                .answered("2024-06-10", "partially-upheld");
        cases.statutory("2024-06-03")
                .team("MASH")
                .concern("other", null, "partially-upheld")
                .answered("2024-06-10", "upheld");
        cases.statutory("2024-06-03")
                .team("CEN")
                .concern("other", null, "upheld")
                .answered("2024-06-10", "not-upheld");
        cases.statutory("2024-06-03").concern("other", null, "upheld");
        cases.statutory("2023-06-05")
                .team("CEN")
                .concern("other", null, null)
                .answered("2023-06-06", "upheld");

        assertThat(table("reasons-by-team").columns())
                .containsExactly("CEN", "CIC", "EAS", "FOS", "SOU", "THR", "WES", "OTH", "TOTAL");
        assertThat(row("reasons-by-team", "received")).isEqualTo("2 0 0 0 0 0 0 2 4");
        assertThat(row("reasons-by-team", "upheld")).isEqualTo("0 0 0 0 0 0 0 1 1");
        assertThat(row("reasons-by-team", "partially-upheld")).isEqualTo("1 0 0 0 0 0 0 0 1");
        assertThat(row("reasons-by-team", "standard-of-service")).isEqualTo("0 0 0 0 0 0 1 0 1");
        assertThat(row("reasons-by-team", "other")).isEqualTo("1 0 0 0 0 0 0 1 2");
        assertThat(row("reasons-by-team", "total-issues")).isEqualTo("1 0 0 0 0 0 1 1 3");
        assertThat(table("reasons-by-team").notes())
                .contains("CEN = Team Central", "OTH = All others")
                .hasSize(8);
    }

    @Test
    void reasons_come_largest_first_ties_by_vocabulary_and_other_last() {
        concerns("other", 4);
        concerns("quality-of-communication", 1);
        concerns("delays-in-no-communication", 2);
        concerns("standard-of-service", 1);
        concerns("a-code-of-old", 3);

        assertThat(ids("reasons-by-team"))
                .containsExactly(
                        "received",
                        "upheld",
                        "partially-upheld",
                        "a-code-of-old",
                        "delays-in-no-communication",
                        "standard-of-service",
                        "quality-of-communication",
                        "other",
                        "total-issues");
        assertThat(row("reasons-by-team", "total-issues")).endsWith(" 11");
    }

    @Test
    void remedies_count_stage_records_and_of_financial_ones_the_councils_own() {
        cases.statutory("2024-06-03")
                .remedy("apology", "council", "2024-06-14", null)
                .remedy("apology", "ombudsman", null, null)
                .remedy("financial", "ombudsman", "2024-06-14", 10_000L)
                .answered("2024-06-14", "upheld");
        cases.statutory("2024-06-03")
                .remedy("financial", "council", "2025-09-30", 1_050L)
                .remedy("financial", "council", null, 2_049L)
                .remedy("practice-changed", "council", "2025-10-01", null);
        cases.received("childrens", "corporate", "2024-06-03")
                .remedy("financial", "council", null, 50L);
        cases.received("adults", "statutory", "2024-06-03")
                .remedy("financial", "council", null, 99_999L);

        assertThat(row("remedies-provided", "apology")).isEqualTo("0 0 1");
        assertThat(row("remedies-provided", "financial")).isEqualTo("0 0 1");
        assertThat(row("remedies-provided", "practice-changed")).isEqualTo("0 0 0");
        assertThat(row("remedies-provided", "upheld")).isEqualTo("0 0 1");
        assertThat(row("financial-remedies", "council"))
                .isEqualTo("£0/0 £0/0 £31/3"); // 10.50 + 20.49 + 0.50
        assertThat(row("financial-remedies", "number")).isEqualTo("0 0 3");
    }

    @Test
    void
            the_ombudsmans_payments_count_in_the_year_of_the_decision_and_totals_come_from_the_exact_sum() {
        cases.statutory("2024-06-03").remedy("financial", "council", null, 40L);
        cases.ombudsman("childrens", "2023-06-03", "2024-04-01", 40L);
        cases.ombudsman("childrens", "2023-06-03", "2024-03-31", 50_000L);
        cases.ombudsman("childrens", "2024-06-03", "2024-07-01", 0L);
        cases.ombudsman("childrens", "2024-06-03", "2024-07-01", null);
        cases.ombudsman("childrens", "2024-06-03", "2025-10-01", 70_000L);
        cases.ombudsman("adults", "2024-06-03", "2024-10-01", 70_000L);

        assertThat(row("financial-remedies", "ombudsman")).isEqualTo("£0/0 £500/1 £0/1");
        assertThat(row("financial-remedies", "total")).isEqualTo("£0 £500 £1"); // 40p + 40p
        assertThat(row("financial-remedies", "number")).isEqualTo("0 1 2");
    }

    @Test
    void a_decision_after_the_date_has_paid_nothing() {
        asAt = "2024-06-30";
        cases.ombudsman("childrens", "2024-06-03", "2024-07-01", 70_000L);

        assertThat(row("financial-remedies", "number")).isEqualTo("0 0 0");
        assertThat(row("number-of-complaints-received", "ombudsman")).isEqualTo("0 0 1");
    }

    @Test
    void the_ratio_sets_compliments_against_stage_one() {
        for (int i = 0; i < 5; i++) {
            cases.compliment("CEN", "2024-05-01");
        }
        cases.compliment("CEN", "2023-05-01");
        cases.feedback("childrens", "comment", "CEN", "2024-05-01");
        cases.feedback("adults", "compliment", "CEN", "2024-05-01");
        cases.statutory("2024-06-03").answered("2024-06-14", "upheld").stage("2024-06-17");
        cases.statutory("2024-06-03");
        cases.statutory("2023-06-03");

        assertThat(row("compliments-and-ratio", "compliments")).isEqualTo("0 1 5");
        assertThat(row("compliments-and-ratio", "stage-1")).isEqualTo("0 1 2");
        assertThat(row("compliments-and-ratio", "ratio")).isEqualTo("- 1 : 1 2.5 : 1");
    }

    @Test
    void compliments_by_team_show_every_team_that_has_some_and_add_up() {
        cases.compliment("CIC", "2024-05-01");
        cases.compliment("CDT", "2023-05-01");
        cases.compliment("HUB", "2024-05-01");
        cases.compliment("OTH", "2024-05-01");
        cases.compliment("gone", "2024-05-01");
        cases.compliment(null, "2024-05-01");
        cases.compliment("CEN", "2022-05-01");

        assertThat(table("compliments-by-team").columns()).containsExactly("2023-24", "2024-25");
        assertThat(ids("compliments-by-team"))
                .containsExactly(
                        "children-in-care-lac",
                        "childrens-disability-team",
                        "help-protection-family-hub",
                        "other",
                        "not-recorded",
                        "gone",
                        "total");
        assertThat(row("compliments-by-team", "total")).isEqualTo("1 5");
    }

    @Test
    void every_table_and_row_stands_where_the_interfaces_say() {
        assertThat(
                        report().sections().stream()
                                .flatMap(section -> section.tables().stream())
                                .map(Report.Table::id))
                .containsExactly(
                        "key-facts",
                        "number-of-complaints-received",
                        "how-received",
                        "complaints-by-team",
                        "overall-outcomes",
                        "stage-1-response-times",
                        "stage-1-outcomes",
                        "stage-1-times-by-team",
                        "stage-2-response-times",
                        "stage-2-outcomes",
                        "stage-2-times-by-team",
                        "stage-3-response-times",
                        "stage-3-outcomes",
                        "reasons-by-team",
                        "concerns-raised",
                        "remedies-provided",
                        "financial-remedies",
                        "resolutions-offered",
                        "ombudsman-findings",
                        "lessons-by-theme",
                        "lessons-state",
                        "compliments-and-ratio",
                        "compliments-by-team",
                        "compliments-by-theme",
                        "compliments-by-source",
                        "compliments-by-month",
                        "comments-by-theme",
                        "service-requests",
                        "equality-gender",
                        "equality-age-band",
                        "equality-ethnicity",
                        "equality-disability");
        assertThat(ids("number-of-complaints-received"))
                .containsExactly(
                        "stage-1",
                        "stage-2",
                        "stage-3",
                        "total-statutory",
                        "corporate",
                        "informal",
                        "ombudsman",
                        "total");
        assertThat(ids("stage-1-outcomes"))
                .containsExactly("upheld", "partially-upheld", "not-upheld", "withdrawn", "total");
        assertThat(ids("stage-2-response-times"))
                .containsExactly("average-days", "within-25", "within-65", "over-65");
        assertThat(ids("reasons-by-team"))
                .containsExactly("received", "upheld", "partially-upheld", "total-issues");
        assertThat(ids("remedies-provided"))
                .containsExactly(
                        "upheld",
                        "partially-upheld",
                        "apology",
                        "service-provided",
                        "practice-changed",
                        "financial");
        assertThat(ids("financial-remedies"))
                .containsExactly("number", "council", "ombudsman", "total");
        assertThat(ids("compliments-by-team")).containsExactly("total");
    }

    @Test
    void behind_a_cell_stand_the_records_that_it_counts() {
        cases.statutory("2024-06-03").team("CEN").answered("2024-06-05", "upheld");
        cases.statutory("2024-06-03")
                .team("QQQ")
                .concern("other", null, null)
                .concern("other", null, null)
                .answered("2024-06-07", "upheld")
                .stage("2024-07-01");

        assertThat(behind("stage-1-response-times", "average-days", "2024-25"))
                .containsExactly("CHI-00001/1/2", "CHI-00002/1/4");
        assertThat(behind("reasons-by-team", "received", "OTH"))
                .containsExactly("CHI-00002/1/-", "CHI-00002/2/-");
        assertThat(behind("reasons-by-team", "received", "CEN")).containsExactly("CHI-00001/1/-");
        assertThat(behind("reasons-by-team", "received", "TOTAL")).hasSize(3);
        assertThat(behind("reasons-by-team", "other", "TOTAL"))
                .containsExactly("CHI-00002/1/-", "CHI-00002/1/-");
        assertThat(behind("number-of-complaints-received", "total", "2024-25")).hasSize(3);
        assertThat(behind("number-of-complaints-received", "total", "2023-24")).isEmpty();
    }

    private void concerns(String category, int many) {
        Cases.Case one = cases.statutory("2024-06-03").answered("2024-06-10", "upheld");
        for (int i = 0; i < many; i++) {
            one.concern(category, null, null);
        }
    }

    private Cases.Case secondStage(String requestedOn) {
        return cases.statutory("2020-06-01")
                .answered("2020-06-02", "not-upheld")
                .stage(requestedOn);
    }

    private Cases.Case thirdStage(String requestedOn) {
        return secondStage("2020-07-01").answered("2020-07-02", "not-upheld").stage(requestedOn);
    }

    private List<String> behind(String table, String row, String column) {
        return drawn().behind(table, row, column);
    }

    private Report report() {
        return drawn().report();
    }

    private Drawn drawn() {
        desk =
                desk.or(() ->
                        Optional.of(ReportDatabase.holding(cases, ChildrensReport.spec(settings))));
        return new Drawn(desk.orElseThrow(), REPORT, LocalDate.parse(asAt));
    }

    private Report.Table table(String id) {
        return drawn().table(id);
    }

    private List<String> ids(String table) {
        return drawn().ids(table);
    }

    private String row(String table, String row) {
        return drawn().row(table, row);
    }
}
