package org.redress.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.ReportDesk;
import org.redress.core.report.Report;
import org.redress.core.report.Report.Cell;
import org.redress.core.report.ReportId;

/// A few cases by hand, every cell by plain arithmetic. The council is Ambleford.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OmbudsmanReportTest {

    private static final String THIS_YEAR = "2024-25";
    private static final String AFTER = "2025-09-30";

    private Office office;

    @BeforeAll
    void tell() {
        office = new Office();
        theYearBefore();
        upheldWithEverything();
        housing();
        undecided();
        peers();
    }

    private void theYearBefore() {
        office.receive("H1", "2023-05-01", "highways-transport", "Highways");
        office.enquire("H1", 1, "2023-06-01", "2023-06-29");
        office.act("H1", "record-decision", "on", "2023-10-02", "decision", "upheld");
        recommend("H1", "2023-10-02", "Mend the road", "2024-05-01");
        comply("H1", "2024-05-01", "1", "met");
        office.receive(
                "C0", "2023-06-01", "childrens-and-education-services", "Children's services");
        office.act("C0", "record-decision", "on", "2024-02-01", "decision", "not-upheld");
    }

    /// Three enquiries, three recommendations, put right before, a payment that was made.
    private void upheldWithEverything() {
        office.receive(
                "C1", "2024-04-10", "childrens-and-education-services", "Children's services");
        office.enquire("C1", 1, "2024-05-01", "2024-05-10");
        office.enquire("C1", 2, "2024-06-03", "2024-06-13");
        office.enquire("C1", 3, "2024-06-20", "2024-06-21");
        office.act(
                "C1",
                "record-decision",
                "on",
                "2024-09-02",
                "decision",
                "upheld",
                "remediedBefore",
                "true",
                "remedyGbp",
                "250.00");
        recommend("C1", "2024-09-02", "Apologise in writing", "2024-10-01");
        recommend("C1", "2024-09-02", "Train staff", "2025-01-31");
        recommend("C1", "2024-09-02", "Review the letters", "2025-03-01");
        comply("C1", "2024-09-20", "1", "met");
        comply("C1", "2025-02-10", "2", "met");
        comply("C1", "2025-03-05", "3", "not-met");
        office.act("C1", "record-payment", "on", "2024-10-15");
    }

    /// One upheld with a late answer and a public report, one not upheld.
    private void housing() {
        office.receive("H2", "2024-06-01", "housing", "Housing");
        office.enquire("H2", 1, "2024-07-01", "2024-07-02");
        office.act("H2", "record-decision", "on", "2025-03-31", "decision", "not-upheld");
        office.receive("H3", "2024-07-01", "housing", "Housing");
        office.enquire("H3", 1, "2024-08-01", "2024-09-02");
        office.act(
                "H3",
                "record-decision",
                "on",
                "2025-02-03",
                "decision",
                "upheld",
                "remedyGbp",
                "100.50");
        recommend("H3", "2025-02-03", "Inspect every roof", "2025-03-31");
        office.act("H3", "record-public-report", "on", "2025-03-10");
        office.act("H3", "report-to-members", "on", "2025-07-01");
    }

    /// Decided after the year or not at all, and one that was referred back.
    private void undecided() {
        office.receive("A1", "2025-03-01", "adult-care-services", "Adult social care");
        office.enquire("A1", 1, "2025-03-10", "2025-03-11");
        office.act("A1", "record-decision", "on", "2025-06-02", "decision", "upheld");
        office.receive("O1", "2024-05-05", "other", "");
        office.act("O1", "record-decision", "on", "2024-05-20", "decision", "referred-back");
        office.receive("H4", "2025-03-20", "housing", "Housing");
        office.act("H4", "make-enquiry", "on", "2025-03-24");
    }

    private void peers() {
        office.take(
                new BenchmarkFile(),
                "2024-25|cipfa|Beta|8|6|2|1|",
                "2024-25|cipfa|Alpha|4|3|1|1|",
                "2024-25|cipfa|Gamma|3|2|1||",
                "2024-25|cipfa|Delta|2|0|2|0|",
                "2023-24|cipfa|Alpha|9|9|0|0|",
                "2024-25|cipfa|AMBLEFORD|50|50|0|50|250000",
                "2024-25|wmca|Omega|10|9|1|3|100000",
                "2024-25|wmca|Sigma|5|5|0|0|",
                "2024-25|wmca|Tau|2|1|1||",
                "2024-25|metropolitan|Mu|7|6|1|0|300000",
                "2024-25|metropolitan|Nu|5|4|1|0|100000",
                "2024-25|metropolitan|Xi|9|9|0|0|",
                "2024-25|islands|Pi|2|0|2|0|2000",
                "2024-25|parishes|Rho|2|0|2|0|");
    }

    private void recommend(String reference, String on, String wording, String due) {
        office.act(reference, "add-recommendation", "on", on, "wording", wording, "dueOn", due);
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

    private Report.Table table(String id, String asAt) {
        return office.report(THIS_YEAR, asAt).sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows(String table, String asAt) {
        return table(table, asAt).rows().stream().map(OmbudsmanReportTest::shown).toList();
    }

    private static String shown(Report.Row row) {
        return row.cells().stream()
                .map(cell -> cell.map(OmbudsmanReportTest::shown).orElse("null"))
                .collect(Collectors.joining(" ", row.id() + ": ", ""));
    }

    private static String shown(Cell cell) {
        return cell.n().map(String::valueOf).orElse("")
                + cell.gbp().map(pounds -> "£" + pounds).orElse("")
                + cell.days().map(days -> days + "d").orElse("")
                + cell.pct().map(percent -> percent + "%").orElse("")
                + cell.text().orElse("");
    }

    private List<String> items(String list, String asAt) {
        return office.report(THIS_YEAR, asAt).sections().stream()
                .flatMap(section -> section.lists().stream())
                .filter(each -> each.id().equals(list))
                .findFirst()
                .orElseThrow()
                .items();
    }

    @Test
    void figure_1_counts_what_was_received_in_two_years_and_the_change() {
        assertThat(table("figure-1", AFTER).columns())
                .containsExactly(
                        "Complaints in 2023/24", "Complaints in 2024/25", "Change in Year");
        assertThat(rows("figure-1", AFTER))
                .containsExactly(
                        "adult-care-services: 0 1 1",
                        "benefits-and-council-tax: 0 0 0",
                        "corporate-other-services: 0 0 0",
                        "childrens-and-education-services: 1 1 0",
                        "environmental-services-public-protection-regulation: 0 0 0",
                        "highways-transport: 1 0 -1",
                        "housing: 0 3 3",
                        "planning-development: 0 0 0",
                        "other: 0 1 1",
                        "total: 2 6 4");
        assertThat(rows("figure-1", "2025-02-28")).contains("housing: 0 2 2", "total: 2 4 2");
    }

    @Test
    void decisions_belong_to_the_year_in_which_they_were_made() {
        assertThat(table("decisions-made", AFTER).columns()).containsExactly("2023-24", "2024-25");
        assertThat(rows("decisions-made", AFTER))
                .containsExactly(
                        "incomplete-or-invalid: 0 0",
                        "advice-given: 0 0",
                        "referred-back: 0 1",
                        "closed-after-initial-enquiries: 0 0",
                        "upheld: 1 2",
                        "not-upheld: 1 1",
                        "total: 2 4");
        assertThat(rows("decisions-made", "2024-12-31"))
                .contains("referred-back: 0 1", "upheld: 1 1", "not-upheld: 1 0", "total: 2 2");
    }

    @Test
    void figure_3_stands_the_councils_own_cases_among_its_peers_highest_first() {
        assertThat(table("figure-3", AFTER).columns())
                .containsExactly("Total", "Not Upheld", "Upheld", "% Upheld");
        assertThat(rows("figure-3", AFTER))
                .as("ties by label, and the council's published line is not counted")
                .containsExactly(
                        "alpha: 4 1 3 75%",
                        "beta: 8 2 6 75%",
                        "ambleford: 3 1 2 67%",
                        "gamma: 3 1 2 67%",
                        "delta: 2 2 0 0%",
                        "total: 20 7 13 65%");
        assertThat(table("figure-3", AFTER).row("ambleford").orElseThrow().label())
                .isEqualTo("Ambleford");
    }

    @Test
    void figure_4_does_so_for_the_combined_authority() {
        assertThat(rows("figure-4", AFTER))
                .containsExactly(
                        "sigma: 5 0 5 100%",
                        "omega: 10 1 9 90%",
                        "ambleford: 3 1 2 67%",
                        "tau: 2 1 1 50%",
                        "total: 20 3 17 85%");
        assertThat(rows("figure-4", "2024-12-31")).contains("ambleford: 1 0 1 100%");
    }

    @Test
    void figure_6_pools_the_days_of_every_enquiry() {
        assertThat(table("figure-6", AFTER).columns())
                .containsExactly(
                        "2023/24 Upheld",
                        "2023/24 Not upheld",
                        "2023/24 % upheld",
                        "2023/24 Response time (days)",
                        "2024/25 Upheld",
                        "2024/25 Not upheld",
                        "2024/25 % upheld",
                        "2024/25 Response time (days)");
        assertThat(rows("figure-6", AFTER))
                .as("6, 8 and 1 days give 5; 1 and 21 give 11; all five give 7, not 8")
                .containsExactly(
                        "childrens-services: 0 1 0% null 1 0 100% 5d",
                        "highways: 1 0 100% 20d 0 0 null null",
                        "housing: 0 0 null null 1 1 50% 11d",
                        "total: 1 1 50% 20d 2 1 67% 7d");
        assertThat(rows("figure-6", "2024-12-31"))
                .as("nothing of housing was decided yet")
                .containsExactly(
                        "childrens-services: 0 1 0% null 1 0 100% 5d",
                        "highways: 1 0 100% 20d 0 0 null null", "total: 1 1 50% 20d 1 0 100% 5d");
    }

    @Test
    void figure_7_shows_remedies_before_of_those_upheld() {
        assertThat(rows("figure-7", AFTER))
                .as("of Tau it is not known")
                .containsExactly("ambleford: 50% 1 2", "omega: 33% 3 9", "sigma: 0% 0 5");
    }

    @Test
    void upheld_per_100000_sets_the_council_beside_kinds_of_authority() {
        assertThat(rows("upheld-per-100000", AFTER))
                .as("2 of 250,000; 9 of 100,000; 0 of 2,000; 10 of 400,000")
                .containsExactly(
                        "ambleford: 2 0.8",
                        "wmca: 9 9.0",
                        "islands: 0 0.0",
                        "metropolitan: 10 2.5");
    }

    @Test
    void compliance_is_as_at_the_date() {
        assertThat(rows("compliance", AFTER))
                .containsExactly(
                        "due: 0 0 5",
                        "met-in-time: 0 0 2",
                        "met-late: 0 0 1",
                        "not-met: 0 0 2",
                        "not-yet-known: 0 0 0",
                        "satisfied: null null 360%");
        assertThat(rows("compliance", "2025-03-31"))
                .containsExactly(
                        "due: 0 0 5",
                        "met-in-time: 0 0 2",
                        "met-late: 0 0 1",
                        "not-met: 0 0 1",
                        "not-yet-known: 0 0 1",
                        "satisfied: null null 375%");
        assertThat(rows("compliance", "2024-12-31"))
                .containsExactly(
                        "due: 0 0 4",
                        "met-in-time: 0 0 2",
                        "met-late: 0 0 0",
                        "not-met: 0 0 0",
                        "not-yet-known: 0 0 2",
                        "satisfied: null null 2100%");
    }

    @Test
    void redress_is_what_was_decided_and_what_of_it_was_paid() {
        assertThat(rows("financial-redress", AFTER))
                .containsExactly("decided: 0£0 0£0 2£351", "paid: 0£0 0£0 1£250");
        assertThat(rows("financial-redress", "2024-10-14"))
                .containsExactly("decided: 0£0 0£0 1£250", "paid: 0£0 0£0 0£0");
    }

    @Test
    void the_year_stands_at_a_glance_beside_two_others() {
        assertThat(rows("key-figures", AFTER))
                .as("one answer of the five was a day late")
                .containsExactly(
                        "received: 0 2 6",
                        "investigated: 0 2 3",
                        "upheld: 0 150% 267%",
                        "remedied-before: null 00% 150%",
                        "average-days: null 20d 7d",
                        "answered-in-time: null 1100% 480%");
    }

    @Test
    void charts_go_back_seven_years() {
        List<Report.Chart> charts =
                office.report(THIS_YEAR, AFTER).sections().stream()
                        .flatMap(section -> section.charts().stream())
                        .toList();

        assertThat(charts.getFirst().columns()).hasSize(7).startsWith("2018-19");
        assertThat(charts.stream().flatMap(chart -> chart.series().stream()))
                .extracting(OmbudsmanReportTest::shown)
                .containsExactly(
                        "received: 0 0 0 0 0 2 6",
                        "investigated: 0 0 0 0 0 2 3",
                        "upheld: null null null null null 150% 267%");
    }

    @Test
    void cases_are_told_without_saying_whose_they_are() {
        assertThat(items("case-summaries", AFTER))
                .containsExactly(
                        "Children's and education services (Children's services): upheld. The council had put it right"
                                + " before. Payment: £250.00. Recommendations agreed: 3.",
                        "Housing (Housing): upheld. Payment: £100.50. Recommendations agreed: 1.",
                        "Housing (Housing): not upheld.");
    }

    @Test
    void what_was_recommended_is_told_by_service() {
        assertThat(items("learning-by-service", AFTER))
                .containsExactly(
                        "Children's services: Apologise in writing",
                        "Children's services: Train staff",
                        "Children's services: Review the letters",
                        "Housing: Inspect every roof");
        assertThat(items("learning-by-service", "2024-09-01"))
                .containsExactly("No recommendation was made in the year.");
    }

    @Test
    void matters_for_the_monitoring_officer_say_whether_members_were_told() {
        assertThat(items("monitoring-officer", AFTER))
                .containsExactly(
                        "Housing (Housing): public report issued on 10 March 2025; reported to members on 1 July 2025.");
        assertThat(items("monitoring-officer", "2025-03-31"))
                .containsExactly(
                        "Housing (Housing): public report issued on 10 March 2025; not yet reported to members.");
        assertThat(items("monitoring-officer", "2025-03-09"))
                .containsExactly("There was no such matter in the year.");
    }

    @Test
    void a_matter_that_members_were_not_told_of_stays_on_the_list_of_the_years_after() {
        assertThat(matters("2025-26", "2025-06-30"))
                .containsExactly(
                        "Housing (Housing): public report issued on 10 March 2025; not yet reported to members.");
        assertThat(matters("2023-24", "2025-06-30"))
                .containsExactly("There was no such matter in the year.");
    }

    private List<String> matters(String year, String asAt) {
        return office.report(year, asAt).sections().stream()
                .flatMap(section -> section.lists().stream())
                .filter(each -> each.id().equals("monitoring-officer"))
                .findFirst()
                .orElseThrow()
                .items();
    }

    @Test
    void every_figure_of_a_case_opens_the_cases_behind_it() {
        assertThat(
                        office.casework
                                .reports()
                                .behind(
                                        new ReportDesk.Cell(
                                                new ReportId("ombudsman"),
                                                FinancialYear.tryParse(THIS_YEAR).orElseThrow(),
                                                LocalDate.parse(AFTER),
                                                "figure-6",
                                                "housing",
                                                "2024/25 Upheld"),
                                        Optional.empty(),
                                        10)
                                .orElseThrow()
                                .items())
                .extracting(record -> record.reference())
                .containsExactly("H3");
    }
}
