package org.redress.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportOfNothingTest {

    @TempDir private Path data;

    @Test
    void a_report_on_a_new_data_folder_sets_its_database_up_and_counts_nothing()
            throws JsonProcessingException {
        StringWriter out = new StringWriter();
        int status =
                new CommandLine(new ReportCommand())
                        .setOut(new PrintWriter(out, true))
                        .execute("childrens", "2024-25", "--data", data.toString());

        assertThat(status).isZero();
        JsonNode report = new ObjectMapper().readTree(out.toString());
        JsonNode received =
                report.findParents("id").stream()
                        .filter(each ->
                                each.at("/id").asText().equals("number-of-complaints-received"))
                        .findFirst()
                        .orElseThrow();
        assertThat(received.at("/rows/7/cells/2/n").asInt(-1)).isZero();
    }
}
