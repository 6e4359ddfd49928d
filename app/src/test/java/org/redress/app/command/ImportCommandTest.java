package org.redress.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.app.database.Database;
import picocli.CommandLine;

/// The shipped areas, imported into a data folder.
class ImportCommandTest {

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
                CHI-1,childrens,statutory,2024-04-08,email,Team Central,Ada Smith,,true,,,,,
                CHI-2,childrens,corporate,2024-04-08,email,MASH,,,,,,,,
                ADU-1,adults,statutory,2024-04-08,letter,OLD,,,,,,,,
                """);
        write(
                "stages.csv",
                """
                reference,stage,requested_on,acknowledged_on,extended_to,extension_reason,panel_met_on,panel_reported_on,responded_on,withdrawn_on,outcome
                CHI-1,1,2024-04-08,2024-04-09,,,,,2024-04-30,,upheld
                CHI-1,2,2024-05-07,,,,,,2024-07-01,,partially-upheld
                CHI-1,3,2024-07-08,,,,2024-08-01,2024-08-08,2024-08-20,,not-upheld
                CHI-2,1,2024-04-08,,,,,,2024-04-30,,not-upheld
                ADU-1,1,2024-04-08,,2024-06-01,Joint answer,,,2024-05-30,,upheld
                """);
        write(
                "ombudsman.csv",
                """
                lgsco_reference,reference,category,service,received_on,enquiry_on,answered_on,decided_on,decision,remedied_before,remedy_gbp,recommendation,due_on,complied_on
                24 001,CHI-1,childrens-and-education-services,Children's services,2024-09-01,2024-09-20,2024-10-01,2024-12-01,upheld,false,250,Apologise,2025-01-01,2024-12-20
                24 001,CHI-1,childrens-and-education-services,Children's services,2024-09-01,2024-09-20,2024-10-01,2024-12-01,upheld,false,250,Train staff,,
                24 002,,Housing,,2024-09-01,,,,,,,,,
                """);
        write(
                "benchmarks.csv",
                """
                year,group,authority,investigated,upheld,not_upheld,remedied_before,population
                2024-25,cipfa,Kirklees,17,16,1,,
                """);
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private int run(String... arguments) {
        return new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Database database = Database.open(data, Map.of());
                Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    @Test
    void what_is_taken_is_told_counted_and_sealed() throws SQLException {
        int status = run("--data", data.toString(), folder.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "complaints.csv: 3 lines, 3 records",
                        "stages.csv: 5 lines, 5 records",
                        "ombudsman.csv: 3 lines, 2 records",
                        "benchmarks.csv: 1 lines, 1 records");
        assertThat(
                        rows(
                                """
                                select area || ' ' || body || ' ' || coalesce(remedy_pence, 0) from projection.outside_case
                                order by reference
                                """))
                .containsExactly("childrens lgsco 25000", "corporate lgsco 0");
        assertThat(
                        rows(
                                "select t.content from ombudsman.recommendations r join personal.text t on t.text = r.wording "
                                        + "order by recommendation"))
                .containsExactly("Apologise", "Train staff");
        assertThat(rows("select count(*) from ombudsman.enquiries")).containsExactly("1");
        assertThat(rows("select count(*) from ombudsman.benchmarks")).containsExactly("1");
        assertThat(rows("select count(*) from journal.anchor")).containsExactly("1");
        assertThat(rows("select procedure from projection.stage_record where reference = 'CHI-2'"))
                .containsExactly("corporate/corporate");
    }

    @Test
    void what_is_refused_is_told_on_standard_error_and_nothing_is_taken()
            throws IOException, SQLException {
        write("notes.csv", "x");
        write("lessons.csv", "reference,theme,lesson,owner,due_on,done_on\nCHI-9,,Listen,,,\n");
        write(
                "ombudsman.csv",
                Files.readString(folder.resolve("ombudsman.csv"))
                        .replace("24 002,,Housing", "24 002,CHI-8,Houses"));

        int status = run("--data", data.toString(), folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        note ->
                                assertThat(note)
                                        .isEqualTo(
                                                "notes.csv: not one of the case files; passed over"),
                        lesson ->
                                assertThat(lesson)
                                        .isEqualTo(
                                                "lessons.csv:2: reference: no line of complaints.csv has the reference 'CHI-9'"),
                        category ->
                                assertThat(category)
                                        .startsWith(
                                                "ombudsman.csv:4: category: 'Houses' is not a category"),
                        complaint ->
                                assertThat(complaint)
                                        .isEqualTo(
                                                "ombudsman.csv:4: reference: no complaint 'CHI-8' is on record or in this import"),
                        last -> assertThat(last).isEqualTo("Nothing was imported."));
        assertThat(rows("select count(*) from journal.event")).containsExactly("0");
        assertThat(rows("select count(*) from personal.text")).containsExactly("0");
    }

    @Test
    void a_second_import_of_the_same_folder_is_refused() {
        run("--data", data.toString(), folder.toString());

        int status = run("--data", data.toString(), folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "complaints.csv:2: reference: 'CHI-1' is already on record",
                        "ombudsman.csv:2: lgsco_reference: is already on record",
                        "benchmarks.csv:2: year: is already on record");
    }

    @Test
    void without_a_folder_it_is_wrong_usage() {
        assertThat(run("--data", data.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("FOLDER");
    }
}
