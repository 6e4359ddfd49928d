package org.redress.corporate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.core.casework.ReportDesk;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.ReportId;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec;
import org.redress.core.report.TextSpec;
import org.redress.core.testkit.report.Drawn;

class CouncilReportTest {

    private final Cases cases = new Cases();
    private String asAt = "2025-09-30";
    private Optional<ReportDesk> desk = Optional.empty();

    @Test
    void every_areas_complaints_stand_together_by_kind() {
        cases.corporate("2024-06-03");
        cases.corporate("2023-06-05");
        cases.formal("care", "corporate", "2024-06-03");
        cases.formal("care", "statutory", "2024-06-03");
        cases.informal("corporate", "2024-06-03");
        cases.serviceRequest("2024-06-03");
        cases.contact("care", "2024-06-03").refused("personnel", true);

        assertThat(lines("complaints-by-area"))
                .containsExactly(
                        "care-statutory: 0 0 1",
                        "care-corporate: 0 0 1",
                        "corporate-corporate: 0 1 1",
                        "corporate-informal: 0 0 1",
                        "total: 0 1 4",
                        "per-1000-residents: 0.0 0.5 2.0");
        assertThat(lines("refusals-by-type"))
                .containsExactly("a-personnel-matter: 0 0 1", "total: 0 0 1");
        assertThat(lines("refusals-by-area")).containsExactly("care: 0 0 1", "total: 0 0 1");
        assertThat(lines("service-requests"))
                .containsExactly(
                        "recorded: 0 0 1", "answered: 0 0 0/0%", "became-complaints: 0 0 0/0%");
        assertThat(lines("how-received"))
                .containsExactly(
                        "email: 0 1 4",
                        "total: 0 1 4",
                        "represented: 0 0/0% 0/0%",
                        "advocate: 0 0/0% 0/0%");
    }

    @Test
    void performance_is_by_each_procedures_own_target_at_each_stage() {
        cases.corporate("2024-06-03")
                .acknowledged("2024-06-05")
                .answered("2024-06-19", "upheld") // 10 days: on the target
                .stage("2024-06-24")
                .acknowledged("2024-06-24")
                .answered("2024-07-23", "not-upheld"); // 21 days: over
        cases.corporate("2024-06-03").acknowledged("2024-06-05").withdrawn("2024-06-20"); // 11
        cases.corporate("2024-06-03").acknowledged("2024-06-05");
        cases.formal("care", "statutory", "2024-06-03").answered("2024-06-24", "partially-upheld");

        assertThat(drawn().table("performance-by-kind").columns())
                .containsExactly(
                        "Received",
                        "Closed in time",
                        "Average working days",
                        "Upheld",
                        "Partially upheld",
                        "Not upheld",
                        "Withdrawn",
                        "Still open",
                        "Went to the next stage");
        assertThat(lines("performance-by-kind"))
                .containsExactly(
                        "care-statutory-stage-1: 1 1/100% 10d 0/0% 1/100% 0/0% 0/0% 0 0/0%",
                        "corporate-corporate-stage-1: 3 1/33% 11d 1/50% 0/0% 0/0% 1/50% 1 1/100%",
                        "corporate-corporate-stage-2: 1 0/0% 21d 0/0% 0/0% 1/100% 0/0% 0 -",
                        "total: 5 2/40% 13d 1/25% 1/25% 1/25% 1/25% 1 1/50%");
        assertThat(lines("timeliness"))
                .containsExactly("average-days: - - 13d", "in-time: - - 2/40%", "late: - - 3/60%");
        assertThat(lines("overall-outcomes"))
                .containsExactly(
                        "upheld: - - 1/25%",
                        "partially-upheld: - - 1/25%",
                        "not-upheld: - - 1/25%",
                        "withdrawn: - - 1/25%",
                        "total: 0 0 4");
        assertThat(drawn().behind("performance-by-kind", "total", "Went to the next stage"))
                .containsExactly("COR-0001/1/10");
        asAt = "2024-06-19";
        assertThat(drawn().row("timeliness", "in-time")).isEqualTo("- - 1/100%");
    }

    @Test
    void an_open_stage_is_late_once_more_working_days_have_gone_than_its_target_allows() {
        cases.corporate("2024-12-10").acknowledged("2024-12-10"); // on Christmas Eve

        asAt = "2024-12-26";
        assertThat(lines("timeliness"))
                .containsExactly("average-days: - - -", "in-time: - - -", "late: - - -");
        assertThat(ownTimes()).isEqualTo("- - -");
        asAt = "2024-12-27";
        assertThat(drawn().row("timeliness", "late")).isEqualTo("- - 1/100%");
        assertThat(ownTimes()).isEqualTo("- - 1/100%");
    }

    private String ownTimes() {
        desk = Optional.of(desk.orElseGet(() -> Council.holding(cases)));
        return new Drawn(desk.get(), new ReportId("corporate"), LocalDate.parse(asAt))
                .row("stage-1-response-times", "over-10");
    }

    @Test
    void a_stage_is_in_time_by_the_deadline_its_procedure_has_reports_count() {
        cases.formal("care", "statutory", "2024-06-03")
                .countedBy("2024-08-12")
                .answered("2024-07-29", "upheld"); // after the target, 24 June
        cases.formal("care", "statutory", "2024-06-03")
                .countedBy("2024-06-10")
                .answered("2024-06-11", "upheld"); // before the target

        assertThat(lines("timeliness"))
                .containsExactly("average-days: - - 18d", "in-time: - - 1/50%", "late: - - 1/50%");
    }

    @Test
    void remedies_compliments_and_the_ombudsmans_decisions_stand_by_area() {
        cases.corporate("2024-06-03")
                .remedy("apology", null, "2024-06-10", null, null)
                .remedy("financial", 1_050L, "2024-06-10", null, null);
        cases.formal("care", "statutory", "2024-06-03")
                .remedy("financial", 1_000L, "2024-06-10", null, null)
                .declined("2024-07-01", "late", true);
        cases.compliment("care", null, "2024-06-03");
        cases.ombudsman("care", "2024-01-03", "2024-06-03", "upheld", 5_000L);
        cases.ombudsman("corporate", "2024-06-03", "2024-07-03", "not-upheld", null);
        cases.ombudsman("corporate", "2024-06-03", "2024-07-03", "advice-given", null);

        assertThat(lines("remedies-by-area"))
                .containsExactly(
                        "care: 1 0 0 0 0 0 0 1 £10",
                        "corporate: 2 1 0 0 0 0 0 1 £11",
                        "total: 3 1 0 0 0 0 0 2 £21");
        assertThat(lines("financial-remedies"))
                .containsExactly(
                        "number: 0 0 3",
                        "council: £0/0 £0/0 £21/2",
                        "ombudsman: £0/0 £0/0 £50/1",
                        "total: £0 £0 £71");
        assertThat(lines("compliments-by-area"))
                .containsExactly("care: 0 0 1", "total: 0 0 1", "ratio: - - 0.5 : 1");
        assertThat(lines("ombudsman-by-area"))
                .containsExactly(
                        "care: 0 1 1 1 0 /100%",
                        "corporate: 2 2 1 0 1 /0%", "total: 2 3 2 1 1 /50%");
        assertThat(drawn().row("ombudsman-decisions", "upheld-rate")).isEqualTo("0 0 1/50%");
        assertThat(lines("refused-requests"))
                .containsExactly("care: 0 0 1", "total: 0 0 1", "late: 0 0 1/100%");
    }

    @Test
    void lessons_are_told_without_their_owners_and_counted_by_what_became_of_them() {
        cases.formal("care", "statutory", "2024-06-03")
                .lesson("2024-07-01", "Write sooner.", "2024-08-01", "2024-09-01")
                .lesson("2024-07-02", "Ask first", "2024-08-01", null)
                .lesson("2024-07-03", "Look twice", null, null);

        assertThat(lines("service-improvements"))
                .containsExactly(
                        "done: - - 1/33%",
                        "overdue: - - 1/33%", "under-way: - - 1/33%", "total: 0 0 3");
        assertThat(drawn().list("lessons"))
                .containsExactly("Write sooner.", "Ask first", "Look twice");
        assertThat(drawn().list("improvements"))
                .containsExactly(
                        "Write sooner. Done on 1 September 2024.",
                        "Ask first. Overdue since 1 August 2024.",
                        "Look twice. Under way.");
    }

    @Test
    void officers_say_of_each_provision_whether_it_is_kept_and_the_governing_body_responds() {
        List<SectionSpec> sections = Council.reports().getLast().sections();
        List<TextSpec> texts =
                sections.stream().flatMap(section -> section.texts().stream()).toList();

        assertThat(texts)
                .extracting(TextSpec::id)
                .contains(
                        "stage-1-acknowledged-kept",
                        "stage-1-acknowledged-commentary",
                        "twelve-months-kept",
                        "ombudsman-annual-letter",
                        "qualitative-analysis",
                        "governing-body-response",
                        "governing-body-response-on",
                        "published-on");
        assertThat(texts)
                .filteredOn(text -> text.answer() == TextSpec.Answer.YES_OR_NO)
                .filteredOn(text -> !text.id().startsWith("committee-"))
                .hasSize(17 + 12);
        assertThat(sections.getFirst().id()).isEqualTo("committee-cover");
    }

    @Test
    void every_sentence_speaks_of_a_row_of_a_table_of_years_in_its_section() {
        for (ReportSpec report : Council.reports()) {
            for (SectionSpec section : report.sections()) {
                for (SentenceSpec sentence : section.sentences()) {
                    assertThat(section.tables())
                            .filteredOn(table -> table.id().equals(sentence.table()))
                            .filteredOn(table -> table.columns() instanceof ColumnsSpec.Years)
                            .as(sentence.table())
                            .hasSize(1)
                            .first()
                            .extracting(table -> table.rows().toString())
                            .asString()
                            .contains("id=" + sentence.row() + ",");
                }
            }
        }
    }

    private Drawn drawn() {
        desk = Optional.of(desk.orElseGet(() -> Council.holding(cases)));
        return new Drawn(desk.get(), new ReportId("council"), LocalDate.parse(asAt));
    }

    private List<String> lines(String table) {
        return drawn().lines(table);
    }
}
