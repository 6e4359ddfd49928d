package org.redress.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A folder of twelve complaints, small enough to be counted by hand, from the import to the
/// report.
class ImportedReportTest {

    @TempDir private Path data;

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void cases() throws IOException {
        write(
                "complaints.csv",
                """
                reference,service_area,kind,received_on,channel,team,complainant,made_by_young_person,advocate,gender,age_band,ethnicity,disability,subject
                A1,childrens,statutory,2024-05-01,email,Team Central,,,,,,,,
                A2,childrens,statutory,2024-05-01,email,Team Central,,,,,,,,
                A3,childrens,statutory,2024-06-03,phone,Through Care,,,,,,,,
                A4,childrens,statutory,2024-06-03,web,Team East,,,,,,,,
                A5,childrens,statutory,2024-09-02,web,Team East,,,,,,,,
                A6,childrens,statutory,2025-03-31,letter,Team West,,,,,,,,
                B1,childrens,statutory,2023-05-02,email,Team South,,,,,,,,
                B2,childrens,statutory,2023-06-01,email,Team South,,,,,,,,
                K1,childrens,corporate,2024-07-01,email,MASH,,,,,,,,
                K2,childrens,corporate,2023-07-03,email,MASH,,,,,,,,
                I1,childrens,informal,2024-08-01,phone,MASH,,,,,,,,
                X1,adults,statutory,2024-05-01,email,OLD,,,,,,,,
                """);
        // Working days open at stage 1: A1 10, A2 11, A3 3, A4 4, A5 20, B1 9; A6 and B2 are open.
        write(
                "stages.csv",
                """
                reference,stage,requested_on,acknowledged_on,extended_to,extension_reason,panel_met_on,panel_reported_on,responded_on,withdrawn_on,outcome
                A1,1,2024-05-01,2024-05-02,,,,,2024-05-16,,upheld
                A2,1,2024-05-01,2024-05-02,,,,,2024-05-17,,partially-upheld
                A3,1,2024-06-03,2024-06-04,,,,,2024-06-06,,not-upheld
                A4,1,2024-06-03,2024-06-04,,,,,,2024-06-07,withdrawn
                A5,1,2024-09-02,2024-09-03,,,,,2024-09-30,,partially-upheld
                A5,2,2024-10-07,,,,,,2024-11-11,,not-upheld
                A6,1,2025-03-31,,,,,,,,
                B1,1,2023-05-02,2023-05-03,,,,,2023-05-16,,upheld
                B2,1,2023-06-01,2023-06-02,,,,,,,
                K1,1,2024-07-01,2024-07-02,,,,,2024-07-10,,upheld
                K2,1,2023-07-03,2023-07-04,,,,,2023-07-12,,upheld
                X1,1,2024-05-01,2024-05-02,,,,,2024-05-16,,upheld
                """);
        write(
                "concerns.csv",
                """
                reference,stage,team,category,finding
                A1,1,,standard-of-service,upheld
                A1,1,Through Care,attitude-rudeness,
                A2,1,,standard-of-service,partially-upheld
                A2,1,,standard-of-work,not-upheld
                A3,1,,standard-of-service,not-upheld
                """);
        write(
                "remedies.csv",
                """
                reference,stage,kind,amount_gbp,determined_by,agreed_on,due_on,done_on
                A1,1,apology,,council,2024-05-16,,
                A1,1,apology,,council,2024-05-16,,
                A1,1,financial,100.50,council,2024-05-16,,
                A2,1,financial,49.99,council,2024-05-17,,
                """);
        write(
                "feedback.csv",
                """
                received_on,service_area,kind,team,from,themes,text
                2024-06-01,childrens,compliment,Team Central,,,
                2024-06-02,childrens,compliment,Team Central,,,
                2024-06-03,childrens,comment,Team Central,,,
                2023-06-03,childrens,compliment,Team East,,,
                """);
        write(
                "ombudsman.csv",
                """
                lgsco_reference,reference,category,service,received_on,enquiry_on,answered_on,decided_on,decision,remedied_before,remedy_gbp,recommendation,due_on,complied_on
                24 001,,childrens-and-education-services,Children's services,2024-09-01,,,2024-12-01,upheld,false,250,,,
                """);
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private int run(Callable<Integer> command, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments));
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    /// Every cell that is not empty, by table and row, as the JSON has them from the earliest year.
    private Map<String, String> report(String asAt) throws JsonProcessingException {
        out.getBuffer().setLength(0);
        assertThat(run(new ReportCommand(), "childrens", "2024-25", "--as-at", asAt)).isZero();
        Map<String, String> rows = new TreeMap<>();
        for (JsonNode section : new ObjectMapper().readTree(out.toString()).at("/sections")) {
            for (JsonNode table : section.at("/tables")) {
                for (JsonNode row : table.at("/rows")) {
                    rows.put(
                            table.at("/id").asText() + " " + row.at("/id").asText(),
                            row.at("/cells").toString().replace("\"", ""));
                }
            }
        }
        return rows;
    }

    @Test
    void a_folder_counted_by_hand_gives_that_report_cell_for_cell() throws IOException {
        assertThat(run(new ImportCommand(), folder.toString())).as(err.toString()).isZero();

        Map<String, String> rows = report("2025-04-04");

        assertThat(rows)
                .containsEntry("number-of-complaints-received stage-1", "[{n:0},{n:2},{n:6}]")
                .containsEntry("number-of-complaints-received stage-2", "[{n:0},{n:0},{n:1}]")
                .containsEntry("number-of-complaints-received stage-3", "[{n:0},{n:0},{n:0}]")
                .containsEntry(
                        "number-of-complaints-received total-statutory", "[{n:0},{n:2},{n:7}]")
                .containsEntry("number-of-complaints-received corporate", "[{n:0},{n:1},{n:1}]")
                .containsEntry("number-of-complaints-received informal", "[{n:0},{n:0},{n:1}]")
                .containsEntry("number-of-complaints-received ombudsman", "[{n:0},{n:0},{n:1}]")
                .containsEntry("number-of-complaints-received total", "[{n:0},{n:3},{n:10}]");
        assertThat(rows)
                .containsEntry("stage-1-response-times average-days", "[null,{days:9},{days:10}]")
                .containsEntry(
                        "stage-1-response-times within-10", "[null,{n:1,pct:50},{n:3,pct:60}]")
                .containsEntry("stage-1-response-times over-10", "[null,{n:1,pct:50},{n:2,pct:40}]")
                .containsEntry("stage-2-response-times average-days", "[null,null,{days:25}]")
                .containsEntry("stage-2-response-times within-25", "[null,null,{n:1,pct:100}]");
        assertThat(rows)
                .containsEntry("stage-1-outcomes upheld", "[null,{n:1,pct:100},{n:1,pct:20}]")
                .containsEntry(
                        "stage-1-outcomes partially-upheld", "[null,{n:0,pct:0},{n:2,pct:40}]")
                .containsEntry("stage-1-outcomes not-upheld", "[null,{n:0,pct:0},{n:1,pct:20}]")
                .containsEntry("stage-1-outcomes withdrawn", "[null,{n:0,pct:0},{n:1,pct:20}]")
                .containsEntry("stage-1-outcomes total", "[{n:0},{n:1},{n:5}]")
                .containsEntry("overall-outcomes not-upheld", "[null,{n:0,pct:0},{n:2,pct:33}]")
                .containsEntry("overall-outcomes total", "[{n:0},{n:1},{n:6}]")
                .containsEntry("stage-2-outcomes not-upheld", "[null,null,{n:1,pct:100}]");
        assertThat(rows)
                .containsEntry(
                        "reasons-by-team standard-of-service",
                        "[{n:2},{n:0},{n:0},{n:0},{n:0},{n:0},{n:0},{n:0},{n:2}]")
                .containsEntry(
                        "reasons-by-team attitude-rudeness",
                        "[{n:0},{n:0},{n:0},{n:0},{n:0},{n:1},{n:0},{n:0},{n:1}]")
                .containsEntry(
                        "reasons-by-team received",
                        "[{n:2},{n:0},{n:3},{n:0},{n:0},{n:1},{n:1},{n:0},{n:7}]")
                .doesNotContainKey("reasons-by-team standard-of-work");
        assertThat(rows)
                .containsEntry("remedies-provided apology", "[{n:0},{n:0},{n:1}]")
                .containsEntry("remedies-provided financial", "[{n:0},{n:0},{n:2}]")
                .containsEntry("financial-remedies number", "[{n:0},{n:0},{n:3}]")
                .containsEntry(
                        "financial-remedies council", "[{n:0,gbp:0},{n:0,gbp:0},{n:2,gbp:150}]")
                .containsEntry(
                        "financial-remedies ombudsman", "[{n:0,gbp:0},{n:0,gbp:0},{n:1,gbp:250}]")
                .containsEntry("financial-remedies total", "[{gbp:0},{gbp:0},{gbp:400}]");
        assertThat(rows)
                .containsEntry("compliments-and-ratio compliments", "[{n:0},{n:1},{n:2}]")
                .containsEntry(
                        "compliments-and-ratio ratio", "[null,{ratio:0.5 : 1},{ratio:0.3 : 1}]")
                .containsEntry("compliments-by-team team-central", "[{n:0},{n:2}]")
                .containsEntry("compliments-by-team team-east", "[{n:1},{n:0}]")
                .containsEntry("compliments-by-team total", "[{n:1},{n:2}]");
    }

    @Test
    void an_earlier_day_knows_less() throws IOException {
        run(new ImportCommand(), folder.toString());

        assertThat(report("2024-05-16"))
                .containsEntry("number-of-complaints-received stage-1", "[{n:0},{n:2},{n:2}]")
                .containsEntry("stage-1-outcomes total", "[{n:0},{n:1},{n:1}]")
                .containsEntry("financial-remedies total", "[{gbp:0},{gbp:0},{gbp:101}]");
    }

    @Test
    void one_bad_line_in_the_last_file_leaves_the_database_as_it_was() throws IOException {
        write(
                "benchmarks.csv",
                """
                year,group,authority,investigated,upheld,not_upheld,remedied_before,population
                2024-25,cipfa,Kirklees,17,16,1,,
                2024-25,cipfa,Bolton,seven,6,1,,
                """);

        assertThat(run(new ImportCommand(), folder.toString())).isEqualTo(1);

        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("benchmarks.csv:3: investigated:"),
                        last -> assertThat(last).isEqualTo("Nothing was imported."));
        assertThat(out.toString()).isEmpty();
        assertThat(run(new VerifyCommand())).isZero();
        assertThat(out.toString()).startsWith("Read 0 events of 0 records.");
    }
}
