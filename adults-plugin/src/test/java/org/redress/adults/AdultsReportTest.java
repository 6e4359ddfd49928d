package org.redress.adults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.core.casework.ReportDesk;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.report.Disclosure;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.report.TableSpec;
import org.redress.core.report.TextSpec;
import org.redress.core.spi.AreaSettings;
import org.redress.core.testkit.report.Cases;
import org.redress.core.testkit.report.Drawn;
import org.redress.core.testkit.report.ReportDatabase;

class AdultsReportTest {

    private static final AdultSocialCare AREA = new AdultSocialCare();

    private final Cases cases = new Cases("adults");
    private String asAt = "2025-09-30";
    private AreaSettings settings =
            new AreaSettings(AREA.procedures(), AREA.teams(), AREA.categories());
    private Optional<ReportDesk> desk = Optional.empty();

    @Test
    void every_table_and_row_stands_where_the_interfaces_say() {
        assertThat(drawn().tables().keySet())
                .containsExactly(
                        "key-facts",
                        "regulation-18",
                        "regulation-18-subjects",
                        "number-of-complaints-received",
                        "how-received",
                        "complaints-by-team",
                        "response-times",
                        "times-by-team",
                        "outcomes",
                        "reasons-by-team",
                        "concerns-raised",
                        "remedies-provided",
                        "financial-remedies",
                        "resolutions-offered",
                        "external-providers",
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
                .containsExactly("corporate", "informal", "statutory", "ombudsman", "total");
        assertThat(ids("response-times")).containsExactly("average-days", "within-20", "over-20");
        assertThat(ids("outcomes"))
                .containsExactly("upheld", "partially-upheld", "not-upheld", "withdrawn", "total");
        assertThat(drawn().table("reasons-by-team").columns())
                .containsExactly("AAD", "COM", "MH", "PRI", "OLD", "OT", "CDT", "OTH", "TOTAL");
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
        assertThat(ids("compliments-and-ratio")).containsExactly("compliments", "stage-1", "ratio");
    }

    @Test
    void received_adds_statutory_corporate_and_informal_complaints_and_the_ombudsmans_cases() {
        cases.statutory("2024-04-01");
        cases.statutory("2024-03-31");
        cases.received("adults", "corporate", "2024-06-03")
                .answered("2024-06-04", "upheld")
                .stage("2024-06-05");
        cases.received("adults", "informal", "2025-03-31");
        cases.received("childrens", "statutory", "2024-06-03");
        cases.ombudsman("adults", "2024-06-03", null, null);

        assertThat(lines("number-of-complaints-received"))
                .containsExactly(
                        "corporate: 0 0 1",
                        "informal: 0 0 1",
                        "statutory: 0 1 1",
                        "ombudsman: 0 0 1",
                        "total: 0 1 4");
    }

    @Test
    void within_twenty_days_is_closed_on_the_twentieth_working_day_at_the_latest() {
        cases.statutory("2024-06-03").answered("2024-07-01", "upheld"); // day 20
        cases.statutory("2024-06-03").answered("2024-07-02", "upheld"); // day 21
        cases.statutory("2024-06-03"); // open and over
        cases.statutory("2025-09-02"); // open on day 20, of the next year

        assertThat(lines("response-times"))
                .containsExactly(
                        "average-days: - - 21d", "within-20: - - 1/33%", "over-20: - - 2/67%");
    }

    @Test
    void an_open_complaint_within_its_time_is_noted() {
        cases.statutory("2024-06-03");
        asAt = "2024-07-01";

        assertThat(lines("response-times"))
                .containsExactly("average-days: - - -", "within-20: - - -", "over-20: - - -");
        assertThat(drawn().table("response-times").notes())
                .containsExactly(
                        "Still open, not yet over time and so not counted (as at 1 July 2024): 2024-25: 1.");
        assertThat(drawn().table("outcomes").notes())
                .containsExactly("Still open and so not counted (as at 1 July 2024): 2024-25: 1.");
    }

    @Test
    void an_authoritys_own_target_names_the_bands() {
        Procedure shipped = StatutoryProcedure.declared();
        Stage own =
                shipped.stages()
                        .getFirst()
                        .withTargets(rule ->
                                rule.key().equals("respond_target")
                                        ? Optional.of(15)
                                        : Optional.empty());
        settings =
                new AreaSettings(
                        List.of(new Procedure(shipped.ref(), shipped.label(), List.of(own))),
                        AREA.teams(),
                        AREA.categories());
        cases.statutory("2024-06-03").answered("2024-06-24", "upheld"); // day 15

        assertThat(lines("response-times"))
                .containsExactly(
                        "average-days: - - 15d", "within-15: - - 1/100%", "over-15: - - 0/0%");
        assertThat(drawn().table("times-by-team").columns())
                .containsExactly("Complaints", "Average working days", "Within 15 working days");
    }

    @Test
    void outcomes_are_shares_of_the_closed_ones() {
        cases.statutory("2024-06-03").answered("2024-06-10", "upheld");
        cases.statutory("2024-06-03").answered("2024-06-10", "partially-upheld");
        cases.statutory("2024-06-03").withdrawn("2024-06-10");
        cases.statutory("2024-06-03");

        assertThat(lines("outcomes"))
                .containsExactly(
                        "upheld: - - 1/33%",
                        "partially-upheld: - - 1/33%",
                        "not-upheld: - - 0/0%",
                        "withdrawn: - - 1/33%",
                        "total: 0 0 3");
    }

    @Test
    void reasons_go_by_the_concerns_team_and_unknown_teams_under_others() {
        cases.statutory("2024-06-03")
                .team("OLD")
                .concern("standard-of-work", "OT", "upheld")
                .concern("other", "gone", null)
                .answered("2024-06-10", "upheld");

        assertThat(lines("reasons-by-team"))
                .containsExactly(
                        "received: 0 0 0 0 1 0 0 0 1",
                        "upheld: 0 0 0 0 1 0 0 0 1",
                        "partially-upheld: 0 0 0 0 0 0 0 0 0",
                        "standard-of-work: 0 0 0 0 0 1 0 0 1",
                        "other: 0 0 0 0 0 0 0 1 1",
                        "total-issues: 0 0 0 0 0 1 0 1 2");
        assertThat(drawn().table("reasons-by-team").notes())
                .contains("MH = Mental Health", "OTH = All others")
                .hasSize(8);
    }

    @Test
    void remedies_count_records_once_and_pounds_exactly() {
        cases.statutory("2024-06-03")
                .remedy("apology", "council", null, null)
                .remedy("apology", "council", null, null)
                .remedy("financial", "council", null, 1_790_249L)
                .answered("2024-06-10", "upheld");
        cases.ombudsman("adults", "2023-06-03", "2024-06-03", 125_000L);

        assertThat(lines("remedies-provided"))
                .containsExactly(
                        "upheld: 0 0 1",
                        "partially-upheld: 0 0 0",
                        "apology: 0 0 1",
                        "service-provided: 0 0 0",
                        "practice-changed: 0 0 0",
                        "financial: 0 0 1");
        assertThat(lines("financial-remedies"))
                .containsExactly(
                        "number: 0 0 2",
                        "council: £0/0 £0/0 £17902/1",
                        "ombudsman: £0/0 £0/0 £1250/1",
                        "total: £0 £0 £19152");
    }

    @Test
    void compliments_stand_beside_complaints_by_year_team_and_month() {
        cases.compliment("MH", "2024-04-30");
        cases.compliment("MH", "2024-05-01");
        cases.compliment("OT", "2025-03-31");
        cases.compliment(null, "2023-05-01");
        cases.statutory("2024-05-31");
        cases.statutory("2024-06-03");

        assertThat(lines("compliments-and-ratio"))
                .containsExactly("compliments: 0 1 3", "stage-1: 0 0 2", "ratio: - - 1.5 : 1");
        assertThat(lines("compliments-by-team"))
                .containsExactly(
                        "mental-health: 0 2",
                        "occupational-therapy-and-enablement: 0 1",
                        "not-recorded: 1 0",
                        "total: 1 3");
        assertThat(drawn().table("compliments-by-month").columns())
                .containsExactly(
                        "Compliments", "Stage 1 complaints", "Compliments for each complaint");
        assertThat(lines("compliments-by-month"))
                .hasSize(13)
                .startsWith("april: 1 0 -", "may: 1 1 1 : 1", "june: 0 1 0 : 1", "july: 0 0 -")
                .endsWith("march: 1 0 -", "total: 3 2 1.5 : 1");
        assertThat(drawn().behind("compliments-by-month", "may", "Compliments"))
                .containsExactly("F-00002/-/-");
    }

    @Test
    void feedback_is_parted_by_theme_and_source_whatever_the_letter_case() {
        cases.feedback("adults", "compliment", "MH", "2024-05-01", "Relative", "Kindness");
        cases.feedback("adults", "compliment", "MH", "2024-05-02", "relative", "kindness", "Speed");
        cases.feedback("adults", "compliment", "MH", "2023-05-02", null);
        cases.feedback("adults", "comment", "MH", "2024-05-02", null, "Opening hours");
        cases.feedback("adults", "comment", "MH", "2025-04-01", null, "Opening hours");

        assertThat(lines("compliments-by-theme"))
                .containsExactly(
                        "kindness: 0 0 2", "speed: 0 0 1", "not-given: 0 1 0", "total: 0 1 2");
        assertThat(lines("compliments-by-source"))
                .containsExactly("relative: 0 0 2", "not-given: 0 1 0", "total: 0 1 2");
        assertThat(lines("comments-by-theme"))
                .containsExactly("opening-hours: 0 0 1", "total: 0 0 1");
    }

    @Test
    void key_facts_tell_who_complained_how_long_it_took_and_what_else_came() {
        cases.statutory("2024-06-03")
                .byYoungPerson()
                .withAdvocate()
                .answered("2024-06-05", "upheld");
        cases.statutory("2024-06-03").withAdvocate().answered("2024-06-06", "upheld");
        cases.statutory("2024-06-03");
        cases.received("adults", "corporate", "2024-06-03").byYoungPerson();
        cases.compliment("MH", "2024-05-01");
        cases.ombudsman("adults", "2024-06-03", null, null);

        assertThat(lines("key-facts"))
                .containsExactly(
                        "by-young-people: 0 0 1",
                        "with-advocate: 0 0 2",
                        "statutory-number: 0 0 3",
                        "statutory-average-days: - - 3d",
                        "compliments: 0 0 1",
                        "ombudsman: 0 0 1");
    }

    @Test
    void complaints_are_parted_by_channel_and_team() {
        cases.statutory("2024-06-03").team("OT").by("phone");
        cases.statutory("2023-06-03").team("MH").by("in-person");
        cases.statutory("2024-06-03").by("phone");
        cases.received("adults", "corporate", "2024-06-03").team("OT").by("mp");

        assertThat(lines("how-received"))
                .containsExactly("phone: 0 0 2", "in-person: 0 1 0", "total: 0 1 2");
        assertThat(lines("complaints-by-team"))
                .containsExactly(
                        "mental-health: 0 1 0",
                        "occupational-therapy-and-enablement: 0 0 1",
                        "not-recorded: 0 0 1",
                        "total: 0 1 2");
    }

    @Test
    void each_team_has_its_average_and_its_share_in_time() {
        cases.statutory("2024-06-03").team("OT").answered("2024-07-01", "upheld"); // day 20
        cases.statutory("2024-06-03").team("OT").answered("2024-07-02", "upheld"); // day 21
        cases.statutory("2024-06-03").team("OT"); // open and over
        cases.statutory("2024-06-03").team("MH").withdrawn("2024-06-04"); // day 1
        cases.statutory("2023-06-05").team("AAD").answered("2023-06-06", "upheld");

        assertThat(lines("times-by-team"))
                .containsExactly(
                        "mental-health: 1 1d 1/100%",
                        "occupational-therapy-and-enablement: 3 21d 1/33%", "total: 4 14d 2/50%");
    }

    @Test
    void concerns_raised_count_whatever_was_found() {
        cases.statutory("2024-06-03")
                .concern("access-to-service", null, "not-upheld")
                .concern("access-to-service", null, null)
                .concern("other", null, "upheld")
                .answered("2024-06-10", "not-upheld");
        cases.statutory("2023-06-03").concern("standard-of-work", null, null);

        List<String> counted =
                List.of(
                        "access-to-service: 0 0 2",
                        "standard-of-work: 0 1 0",
                        "other: 0 0 1",
                        "total: 0 1 3");
        assertThat(lines("concerns-raised")).isEqualTo(counted);
        assertThat(lines("regulation-18-subjects")).isEqualTo(counted);
    }

    @Test
    void regulation_18_counts_received_well_founded_and_referred() {
        cases.statutory("2024-06-03").answered("2024-06-10", "upheld");
        cases.statutory("2024-06-03").answered("2024-06-10", "partially-upheld");
        cases.statutory("2024-06-03").answered("2025-10-01", "upheld");
        cases.statutory("2023-06-03").withdrawn("2023-06-10");
        cases.ombudsman("adults", "2024-06-03", null, null);

        assertThat(lines("regulation-18"))
                .containsExactly(
                        "received: 0 1 3", "well-founded: 0 0 2", "referred-to-ombudsman: 0 0 1");
    }

    @Test
    void the_ombudsmans_findings_count_in_the_year_of_the_decision() {
        cases.ombudsman("adults", "2023-06-03", "2024-04-01", "not-upheld", null);
        cases.ombudsman("adults", "2024-06-03", "2024-06-05", "advice-given", null);
        cases.ombudsman("adults", "2024-06-03", "2025-10-01", "upheld", null);

        assertThat(lines("ombudsman-findings"))
                .containsExactly(
                        "incomplete-or-invalid: 0 0 0",
                        "advice-given: 0 0 1",
                        "referred-back: 0 0 0",
                        "closed-after-initial-enquiries: 0 0 0",
                        "upheld: 0 0 0",
                        "not-upheld: 0 0 1",
                        "total: 0 0 2");
    }

    @Test
    void lessons_are_counted_by_theme_and_told_with_what_came_of_them() {
        cases.statutory("2023-06-05")
                .lesson(
                        "2023-07-03",
                        "Charges",
                        "Explain charges",
                        "Write a leaflet.",
                        "Finance lead",
                        "2023-09-01",
                        "2023-08-31")
                .lesson(
                        "2024-03-31",
                        "charges",
                        "Send bills in time.",
                        "Check runs",
                        null,
                        "2025-09-29",
                        null);
        cases.statutory("2024-06-03")
                .lesson(
                        "2024-07-01",
                        "Timeliness",
                        "Ring back the same day",
                        "Train staff",
                        "Team lead",
                        "2025-10-01",
                        null)
                .lesson("2024-07-02", null, "Keep one record", null, null, null, null);

        assertThat(lines("lessons-by-theme"))
                .containsExactly(
                        "charges: 0 2 0", "timeliness: 0 0 1", "not-given: 0 0 1", "total: 0 2 2");
        assertThat(drawn().list("lessons-progress"))
                .containsExactly(
                        "Explain charges. Action: Write a leaflet."
                                + " Due 1 September 2023. Done 31 August 2023.",
                        "Send bills in time. Action: Check runs. Due 29 September 2025. Overdue.");
        assertThat(drawn().list("lessons-drawn"))
                .containsExactly("Ring back the same day", "Keep one record");
        assertThat(drawn().list("regulation-18-matters"))
                .containsExactly("Ring back the same day", "Keep one record");
        assertThat(drawn().list("regulation-18-actions"))
                .containsExactly("Action: Train staff. Due 1 October 2025. Not done yet.");
    }

    @Test
    void a_lesson_did_not_hold_where_its_theme_was_upheld_again_of_the_same_team() {
        done("OT", "2024-05-31", "Charges");
        cases.statutory("2024-06-03")
                .team("OT")
                .lesson("2024-06-10", "charges", "Explain", null, null, null, null)
                .answered("2024-06-10", "partially-upheld");

        assertThat(lines("lessons-state"))
                .containsExactly(
                        "drawn: 0 1 1",
                        "from-several: 0 1 0",
                        "done: 0 1 0",
                        "overdue: 0 0 0",
                        "not-done-yet: 0 0 1",
                        "did-not-hold: 0 0 1");
        assertThat(drawn().list("lessons-not-held"))
                .containsExactly(
                        "Write first. Done 31 May 2024; upheld again on a complaint received on 3 June 2024.");
    }

    @Test
    void a_lesson_did_not_hold_in_each_year_in_which_it_came_back() {
        done("OT", "2023-05-31", "Charges");
        later("OT", "2023-06-20", "Charges", "upheld");
        later("OT", "2024-06-04", "Charges", "upheld");
        later("OT", "2024-06-11", "charges ", "upheld");

        assertThat(drawn().row("lessons-state", "did-not-hold")).isEqualTo("0 1 1");
        assertThat(drawn().behind("lessons-state", "did-not-hold", "2024-25")).hasSize(1);
        assertThat(drawn().list("lessons-not-held"))
                .containsExactly(
                        "Write first. Done 31 May 2023; upheld again on complaints received on 4 June"
                                + " 2024 and 11 June 2024.");
        assertThat(drawn().report().sections())
                .flatExtracting(Report.Section::sentences)
                .contains("1 lesson failed to hold, the same number as in 2023-24.");
    }

    @Test
    void no_lesson_failed_to_hold_is_said_without_a_double_negative() {
        done("OT", "2024-06-03", "Charges");

        assertThat(drawn().report().sections())
                .flatExtracting(Report.Section::sentences)
                .contains("No lessons failed to hold, the same number as in 2023-24.");
    }

    @Test
    void a_lesson_held_where_what_came_later_was_another_teams_theme_or_not_upheld() {
        done("OT", "2024-06-03", "Charges");
        later("OT", "2024-06-03", "Charges", "upheld");
        later("MH", "2024-06-04", "Charges", "upheld");
        later("OT", "2024-06-04", "Delay", "upheld");
        later("OT", "2024-06-04", "Charges", "not-upheld");

        assertThat(drawn().row("lessons-state", "did-not-hold")).isEqualTo("0 0 0");
    }

    private void done(String team, String day, String theme) {
        cases.statutory("2023-06-05")
                .team(team)
                .lesson("2023-07-03", theme, "Write first.", "Write", null, null, day, "O-00001");
    }

    private void later(String team, String received, String theme, String outcome) {
        cases.statutory(received)
                .team(team)
                .lesson("2024-07-01", theme, "Explain", null, null, null, null)
                .answered("2024-07-01", outcome);
    }

    @Test
    void other_resolutions_offered_count_by_the_latest_answer_by_the_date() {
        cases.statutory("2024-06-03")
                .fact("resolution-offered", "2024-06-10", "none")
                .fact("resolution-offered", "2024-06-11", "meeting")
                .fact("discussion-offered", "2024-06-11", "yes");
        cases.statutory("2023-06-05")
                .fact("resolution-offered", "2023-06-12", "mediation")
                .fact("resolution-offered", "2025-10-01", "none");

        assertThat(lines("resolutions-offered"))
                .containsExactly("mediation: 0 1 0", "meeting: 0 0 1", "total: 0 1 1");
    }

    @Test
    void complaints_about_external_providers_are_those_in_which_one_took_part() {
        cases.statutory("2024-06-03")
                .party("commissioned-provider", "2024-06-04")
                .party("commissioned-provider", "2024-06-05")
                .answered("2024-06-10", "upheld");
        cases.statutory("2024-06-03").party("commissioned-provider", "2024-06-04");
        cases.statutory("2024-06-03")
                .party("health-body", "2024-06-04")
                .answered("2024-06-10", "upheld");

        assertThat(lines("external-providers"))
                .containsExactly(
                        "upheld: - - 1/100%",
                        "partially-upheld: - - 0/0%",
                        "not-upheld: - - 0/0%",
                        "withdrawn: - - 0/0%",
                        "total: 0 0 1");
        assertThat(drawn().table("external-providers").notes()).hasSize(1);
    }

    @Test
    void service_requests_are_counted_with_what_became_of_them_and_are_no_complaints() {
        cases.received("adults", "service-request", "2024-06-03").serviceAnswered("2024-06-10");
        cases.received("adults", "service-request", "2024-06-03")
                .serviceAnswered("2025-10-01")
                .complainedOn("2025-09-30");
        cases.received("adults", "service-request", "2023-06-03");

        assertThat(lines("service-requests"))
                .containsExactly(
                        "recorded: 0 1 2",
                        "answered: 0 0/0% 1/50%",
                        "became-complaints: 0 0/0% 1/50%");
        assertThat(drawn().row("number-of-complaints-received", "total")).isEqualTo("0 0 0");
    }

    @Test
    void what_complainants_said_of_themselves_is_counted_once_for_each_complaint() {
        complaints(7, _ -> "Woman");
        complaints(6, _ -> "Man");
        complaints(5, at -> at == 0 ? "not stated" : null);

        assertThat(lines("equality-gender"))
                .containsExactly(
                        "man: 0 0 6", "woman: 0 0 7", "not-stated: 0 0 5", "total: 0 0 18");
        assertThat(lines("equality-disability"))
                .containsExactly("not-stated: 0 0 18", "total: 0 0 18");
    }

    @Test
    void equality_data_are_declared_with_small_counts_hidden() {
        assertThat(
                        AdultsReport.spec(settings).sections().stream()
                                .flatMap(section -> section.tables().stream())
                                .filter(table -> table.disclosure() == Disclosure.SUPPRESSED)
                                .map(TableSpec::id))
                .containsExactly(
                        "equality-gender",
                        "equality-age-band",
                        "equality-ethnicity",
                        "equality-disability");
    }

    @Test
    void every_service_team_has_a_part_to_write() {
        assertThat(
                        AdultsReport.spec(settings).sections().stream()
                                .filter(section -> section.id().equals("services"))
                                .flatMap(section -> section.texts().stream())
                                .map(TextSpec::id))
                .containsExactly(
                        "team-aad",
                        "team-com",
                        "team-mh",
                        "team-pri",
                        "team-old",
                        "team-ot",
                        "team-cdt",
                        "team-oth");
    }

    private void complaints(int many, IntFunction<String> gender) {
        IntStream.range(0, many)
                .forEach(at ->
                        cases.statutory("2024-06-03").answering(gender.apply(at), null, " ", null));
    }

    private Drawn drawn() {
        desk =
                desk.or(() ->
                        Optional.of(ReportDatabase.holding(cases, AdultsReport.spec(settings))));
        return new Drawn(desk.orElseThrow(), new ReportId("adults"), LocalDate.parse(asAt));
    }

    private List<String> ids(String table) {
        return drawn().ids(table);
    }

    private List<String> lines(String table) {
        return drawn().lines(table);
    }
}
