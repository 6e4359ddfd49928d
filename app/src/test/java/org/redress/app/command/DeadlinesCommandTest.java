package org.redress.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DeadlinesCommandTest {

    @TempDir Path data;

    @Test
    void every_date_of_a_first_stage_follows_from_receipt() throws IOException {
        JsonNode answer = json("childrens statutory --received 2022-09-09");

        assertThat(answer.get("area").asText()).isEqualTo("childrens");
        assertThat(answer.get("procedure").asText()).isEqualTo("statutory");
        assertThat(answer.get("stage").isInt()).isTrue();
        assertThat(answer.get("stage").asInt()).isEqualTo(1);
        assertThat(dates(answer))
                .containsExactly(
                        entry("initial_review", "2022-09-12"),
                        entry("informal_until", "2022-09-14"),
                        entry("acknowledge", "2022-09-14"),
                        entry("respond_target", "2022-09-26"),
                        entry("respond_limit", "2022-10-10"));
        assertThat(answer.get("warnings")).isEmpty();
    }

    @Test
    void each_date_carries_its_working() throws IOException {
        JsonNode working =
                json("childrens statutory --received 2022-09-09")
                        .get("working")
                        .get("respond_target");

        assertThat(working.get("from").asText()).isEqualTo("2022-09-09");
        assertThat(working.get("fromWhat").asText()).isEqualTo("receipt");
        assertThat(working.get("rule").asText()).isEqualTo("10 working days");
        assertThat(working.get("standing").asText()).isEqualTo("target");
        assertThat(working.get("source").asText()).isEqualTo("Regs 2006 r.14");
        assertThat(working.get("skipped")).hasSize(7);
        assertThat(working.get("skipped").get(4).get("reason").asText()).contains("State Funeral");
        assertThat(working.get("sentences").get(2).asText())
                .isEqualTo("The 10th working day after it is Monday 26 September 2022.");
    }

    @Test
    void received_and_requested_are_the_same_day_at_every_stage() throws IOException {
        assertThat(dates(json("childrens statutory --stage 2 --received 2024-11-29")))
                .isEqualTo(dates(json("childrens statutory --stage 2 --requested 2024-11-29")))
                .containsEntry("respond_limit", "2025-03-05");
    }

    @Test
    void the_way_on_follows_once_there_is_a_response() throws IOException {
        assertThat(dates(json("corporate corporate --received 2025-03-03")))
                .containsEntry("clock_starts", "2025-03-10")
                .doesNotContainKey("ask_stage_2");
        assertThat(
                        dates(
                                json(
                                        "corporate corporate --received 2025-03-03"
                                                + " --acknowledged 2025-03-04"
                                                + " --responded 2025-03-14")))
                .containsEntry("clock_starts", "2025-03-04")
                .containsEntry("respond", "2025-03-18")
                .containsEntry("extended_at_most", "2025-04-01")
                .containsEntry("ask_stage_2", "2025-04-11");
    }

    @Test
    void a_panels_dates_move_what_comes_after_it() throws IOException {
        String stage3 = "childrens statutory --stage 3 --requested 2025-03-03";

        assertThat(dates(json(stage3)))
                .containsEntry("tell_complainant", "2025-03-31")
                .containsEntry("council_responds", "2025-05-15");
        assertThat(dates(json(stage3 + " --panel-met 2025-04-21 --panel-reported 2025-05-02")))
                .containsEntry("tell_complainant", "2025-04-03")
                .containsEntry("panel_reports", "2025-04-28")
                .containsEntry("council_responds", "2025-05-27");
        assertThat(dates(json(stage3 + " --reached panel-met=2025-04-21")))
                .containsEntry("panel_reports", "2025-04-28");
    }

    @Test
    void an_enquiry_has_a_stage_of_its_name() throws IOException {
        JsonNode answer = json("ombudsman ombudsman --enquiry 2024-12-13");

        assertThat(answer.get("stage").asText()).isEqualTo("enquiry");
        assertThat(answer.get("stage").isTextual()).isTrue();
        assertThat(dates(answer)).containsExactly(entry("answer", "2025-01-15"));
    }

    @Test
    void dates_beyond_the_list_of_bank_holidays_warn_once() throws IOException {
        assertThat(json("childrens statutory --received 2028-12-20").get("warnings"))
                .singleElement()
                .extracting(JsonNode::asText)
                .asString()
                .contains("31 December 2028", "are assumed");
    }

    @Test
    void the_text_tells_every_date_with_its_working() {
        Answer answer = run("adults statutory --received 2025-01-10");

        assertThat(answer.status()).isZero();
        assertThat(answer.out())
                .contains(
                        "Respond: Friday 7 February 2025 [respond_target]",
                        "    The day of receipt, Friday 10 January 2025, is the first day.",
                        "    The last day is Wednesday 9 July 2025, working day or not.",
                        "    Rule: 6 calendar months commencing on the day (Regs 2009 r.14(3)).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "childrens statutory",
                "childrens statutory --received yesterday",
                "childrens statutory --received 2025-02-29",
                "childrens statutory --received 2025-03-03 --requested 2025-03-04",
                "childrens statutory --received 2025-03-03 --enquiry 2025-03-03",
                "childrens statutory --received 2025-03-03 --panel-met 2025-03-04",
                "childrens statutory --received 2025-03-03 --stage 4",
                "childrens corporate --received 2025-03-03",
                "chldrens statutory --received 2025-03-03",
                "adults statutory --received 2025-03-03 --reached panel-met=2025-03-04",
                "adults statutory --received 2025-03-03 --reached Panel=2025-03-04",
                "ombudsman ombudsman",
                "ombudsman ombudsman --received 2025-03-03",
                "ombudsman ombudsman --enquiry 2025-03-03 --acknowledged 2025-03-03",
                "childrens statutory --received 2025-03-03 --format xml"
            })
    void what_cannot_be_meant_is_wrong_usage(String arguments) {
        Answer answer = run(arguments);

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void a_wrong_name_is_answered_with_the_right_ones() {
        assertThat(run("chldrens statutory --received 2025-03-03").err())
                .contains(
                        "There is no service area 'chldrens': there is adults, childrens,"
                                + " corporate, ombudsman");
        assertThat(run("adults statutory --stage 2 --received 2025-03-03").err())
                .contains("There is no stage of adults statutory '2': there is 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "childrens statutory --received 2025-03-03 --acknowledged 2025-03-02",
                "childrens statutory --received 2025-03-03 --responded 2025-03-02",
                "childrens statutory --stage 3 --requested 2025-03-03 --panel-met 2025-03-02",
                "childrens statutory --stage 3 --requested 2025-03-03 --panel-met 2025-04-02"
                        + " --panel-reported 2025-04-01",
                "childrens statutory --stage 3 --requested 2025-03-03 --panel-met 2025-04-02"
                        + " --responded 2025-04-01",
                "ombudsman ombudsman --received 2025-03-03 --enquiry 2025-03-02",
                "childrens statutory --received 1969-12-31"
            })
    void days_that_cannot_have_been_are_refused(String arguments) {
        Answer answer = run(arguments);

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void a_refusal_names_both_days() {
        assertThat(run("childrens statutory --received 2025-03-03 --acknowledged 2025-03-02").err())
                .startsWith(
                        "the acknowledgement on 2 March 2025 cannot be before receipt on 3 March"
                                + " 2025");
    }

    @Test
    void areas_lists_every_area_with_its_rules() {
        Answer answer = run(new AreasCommand(), "");

        assertThat(answer.status()).isZero();
        assertThat(answer.out())
                .contains(
                        "childrens: Children's services, references CHI",
                        "takes statutory (by childrens statutory), corporate (by corporate"
                                + " corporate), informal (no stages)",
                        "respond_target    10 working days from receipt, the promise (Regs 2006"
                                + " r.14)",
                        "clock_starts      on the day of acknowledgement, a guide (Code 6.3)");
    }

    private JsonNode json(String arguments) throws IOException {
        Answer answer = run(arguments + " --format json");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isZero();
        return new ObjectMapper().readTree(answer.out());
    }

    private static Map<String, String> dates(JsonNode answer) {
        Map<String, String> dates = new LinkedHashMap<>();
        answer.get("deadlines")
                .properties()
                .forEach(each -> dates.put(each.getKey(), each.getValue().asText()));
        return dates;
    }

    private Answer run(String arguments) {
        return run(new DeadlinesCommand(), arguments);
    }

    private Answer run(Object command, String arguments) {
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments.strip().split(" +")));
        all.removeIf(String::isEmpty);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status =
                new CommandLine(command)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(all.toArray(String[]::new));
        return new Answer(status, out.toString(), err.toString());
    }

    private record Answer(int status, String out, String err) {}
}
