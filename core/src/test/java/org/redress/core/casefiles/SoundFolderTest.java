package org.redress.core.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.core.casefiles.ImportResult.FileTaken;

class SoundFolderTest {

    private final Office office = new Office();

    @TempDir private Path parent;

    @AfterEach
    void close() {
        office.close();
    }

    private ImportResult.Taken taken(Folder folder) {
        ImportResult result = office.take(folder.in(parent));
        assertThat(result).isInstanceOf(ImportResult.Taken.class);
        return (ImportResult.Taken) result;
    }

    private List<String> texts(String column, String table) {
        return office
                .rows(
                        "select t.content from "
                                + table
                                + " p left join personal.text t on t.text = p."
                                + column
                                + " where p."
                                + column
                                + " is not null order by t.content")
                .stream()
                .map(row -> String.valueOf(row.get("content")))
                .toList();
    }

    @Test
    void every_line_is_taken_and_counted() {
        ImportResult.Taken taken = taken(Folder.sound());

        assertThat(taken.files())
                .containsExactly(
                        new FileTaken("complaints.csv", 4, 4),
                        new FileTaken("stages.csv", 4, 4),
                        new FileTaken("concerns.csv", 4, 4),
                        new FileTaken("remedies.csv", 3, 3),
                        new FileTaken("lessons.csv", 2, 2),
                        new FileTaken("feedback.csv", 2, 2));
        assertThat(office.rowCounts())
                .containsEntry("projection.complaint", 4L)
                .containsEntry("projection.stage_record", 5L)
                .containsEntry("projection.concern", 4L)
                .containsEntry("projection.remedy", 3L)
                .containsEntry("projection.lesson", 2L)
                .containsEntry("projection.feedback", 2L)
                .containsEntry("projection.feedback_theme", 2L);
    }

    @Test
    void complaints_stand_as_the_file_has_them() {
        taken(Folder.sound());

        assertThat(
                        office.rows(
                                """
                                select reference, kind, status, channel, team, made_by_young_person, advocate,
                                    received_on::text as received
                                from projection.complaint order by reference
                                """))
                .containsExactly(
                        complaint(
                                "L-1",
                                "statutory",
                                "answered",
                                "email",
                                "CEN",
                                true,
                                false,
                                "2024-05-01"),
                        complaint(
                                "L-2",
                                "corporate",
                                "withdrawn",
                                "in-person",
                                "MOB",
                                false,
                                true,
                                "2024-06-03"),
                        complaint(
                                "L-3",
                                "informal",
                                "informal",
                                "not-known",
                                "",
                                false,
                                false,
                                "2024-07-01"),
                        complaint(
                                "L-4",
                                "statutory",
                                "open",
                                "phone",
                                "",
                                false,
                                false,
                                "2024-08-01"));
        assertThat(texts("subject", "projection.complaint"))
                .containsExactly("No stage line", "The book was lost");
        assertThat(
                        office.rows(
                                "select gender, age_band, ethnicity, disability from equality.answer"))
                .containsExactly(
                        Map.of(
                                "gender",
                                "Female",
                                "age_band",
                                "30-44",
                                "ethnicity",
                                "White British",
                                "disability",
                                "none"));
    }

    private static Map<String, Object> complaint(
            String reference,
            String kind,
            String status,
            String channel,
            String team,
            boolean young,
            boolean advocate,
            String received) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reference", reference);
        row.put("kind", kind);
        row.put("status", status);
        row.put("channel", channel);
        row.put("team", team.isEmpty() ? null : team);
        row.put("made_by_young_person", young);
        row.put("advocate", advocate);
        row.put("received", received);
        return row;
    }

    @Test
    void a_stage_was_extended_by_the_last_day_on_which_it_was_in_time() {
        taken(Folder.sound());

        assertThat(
                        office.rows(
                                """
                                select extended_on::text as given, extended_to::text as until from projection.stage_record
                                where reference = 'L-1' and stage = '1'
                                """))
                .containsExactly(Map.of("given", "2024-05-16", "until", "2024-05-29"));
    }

    @Test
    void findings_come_with_the_response() {
        taken(Folder.sound());

        assertThat(
                        office.rows(
                                "select concern, c.category, c.finding "
                                        + "from projection.concern c join projection.complaint using (stream) "
                                        + "where reference = 'L-1' order by concern"))
                .extracting(row ->
                        row.get("concern") + " " + row.get("category") + " " + row.get("finding"))
                .containsExactly("1 lost-book upheld", "2 noise not-upheld", "3 noise null");
        assertThat(
                        office.rows(
                                """
                                select happened_on::text as day from journal.event where type = 'ConcernFound' order by version
                                """))
                .extracting(row -> row.get("day"))
                .containsExactly("2024-05-28", "2024-05-28");
    }

    @Test
    void no_name_or_free_text_is_in_the_journal() {
        taken(Folder.sound());

        assertThat(office.rows("select body from journal.event"))
                .extracting(row -> String.valueOf(row.get("body")))
                .noneMatch(body ->
                        body.contains("Ada")
                                || body.contains("book was")
                                || body.contains("Scan")
                                || body.contains("Thank")
                                || body.contains("file was")
                                || body.contains("British"));
    }

    @Test
    void fields_keep_their_commas_quotation_marks_and_lines() {
        taken(
                Folder.sound()
                        .change(
                                "complaints.csv",
                                "The book was lost",
                                "\"Lost, \"\"again\"\",\r\n twice; na\u00efve \ud83d\udcd6\""));

        assertThat(texts("subject", "projection.complaint"))
                .contains("Lost, \"again\",\r\n twice; na\u00efve \ud83d\udcd6");
    }

    @Test
    void
            windows_line_ends_a_byte_order_mark_blank_lines_and_another_order_of_columns_do_not_matter() {
        String lessons =
                "\ufefflesson,reference,done_on,due_on, owner ,theme\r\n\r\n  Say so ,L-4,,,,\r\n\r\n";

        taken(Folder.sound().with("lessons.csv", lessons));

        assertThat(texts("wording", "projection.lesson")).containsExactly("Say so");
    }

    @Test
    void any_file_may_be_absent() {
        ImportResult.Taken taken =
                taken(
                        Folder.sound()
                                .without("stages.csv")
                                .without("concerns.csv")
                                .without("remedies.csv")
                                .without("lessons.csv")
                                .without("feedback.csv"));

        assertThat(taken.files()).containsExactly(new FileTaken("complaints.csv", 4, 4));
    }

    @Test
    void other_csv_files_are_passed_over_with_a_note() {
        ImportResult.Taken taken =
                taken(Folder.sound().with("stage.csv", "x").with("Readme.txt", "x"));

        assertThat(taken.notes())
                .containsExactly("stage.csv: not one of the case files; passed over");
    }

    @Test
    void a_complaint_on_record_is_not_taken_twice_nor_added_to() {
        taken(Folder.sound());
        Map<String, Long> before = office.rowCounts();

        ImportResult again = office.take(Folder.sound().without("feedback.csv").in(parent));
        ImportResult added =
                office.take(
                        Folder.empty()
                                .with(
                                        "lessons.csv",
                                        "reference,theme,lesson,owner,due_on,done_on\nL-1,,More,,,\n")
                                .in(parent));

        assertThat(refusals(again))
                .containsExactly(
                        "complaints.csv:2: reference: 'L-1' is already on record",
                        "complaints.csv:3: reference: 'L-2' is already on record",
                        "complaints.csv:4: reference: 'L-3' is already on record",
                        "complaints.csv:5: reference: 'L-4' is already on record");
        assertThat(refusals(added))
                .containsExactly(
                        "lessons.csv:2: reference: 'L-1' is on record already, and import does not add to a complaint on record");
        assertThat(office.rowCounts()).isEqualTo(before);
    }

    private static List<String> refusals(ImportResult result) {
        return ((ImportResult.Refused) result)
                .refused().stream().map(RefusedLine::toString).toList();
    }

    @Test
    void late_facts_and_facts_against_the_rules_of_conduct_are_taken_as_they_were() {
        taken(
                Folder.sound()
                        .without("remedies.csv")
                        .with(
                                "stages.csv",
                                """
                                reference,stage,requested_on,acknowledged_on,extended_to,extension_reason,panel_met_on,panel_reported_on,responded_on,withdrawn_on,outcome
                                L-1,1,2024-05-01,2024-09-02,2024-12-29,,,,2024-08-28,,upheld
                                L-1,2,2025-06-10,,,,,,2025-06-11,,not-upheld
                                L-1,3,2025-06-10,,,,,2025-06-22,2025-06-23,,upheld
                                L-2,1,,,,,,,,2024-06-10,
                                L-2,2,2024-06-10,,,,,,2024-12-30,,UPHELD
                                L-4,1,,,,,,,2025-06-30,,upheld
                                L-4,2,2024-12-30,,,,,,,,
                                """));

        assertThat(
                        office.rows(
                                """
                                select reference || ' ' || stage || ' ' || coalesce(outcome, 'open') as record
                                from projection.stage_record order by reference, stage
                                """))
                .extracting(row -> row.get("record"))
                .containsExactly(
                        "L-1 1 upheld",
                        "L-1 2 not-upheld",
                        "L-1 3 upheld",
                        "L-2 1 withdrawn",
                        "L-2 2 upheld",
                        "L-4 1 upheld",
                        "L-4 2 open");
    }

    @Test
    void a_stage_may_have_been_withdrawn_after_the_next_one_was_asked_for() {
        taken(
                Folder.sound()
                        .change(
                                "stages.csv",
                                "L-2,1,,2024-06-04,,,,,,2024-06-10,withdrawn",
                                "L-2,1,,2024-06-04,,,,,,2024-06-20,withdrawn\nL-2,2,2024-06-12,,,,,,2024-07-01,,upheld"));

        assertThat(
                        office.rows(
                                """
                                select stage || ' ' || coalesce(withdrawn_on, responded_on) || ' ' || outcome as record
                                from projection.stage_record where reference = 'L-2' order by stage
                                """))
                .extracting(row -> row.get("record"))
                .containsExactly("1 2024-06-20 withdrawn", "2 2024-07-01 upheld");
    }

    @Test
    void progress_tells_lines_and_complaints() throws IOException {
        List<String> heard = new ArrayList<>();
        Path folder = Folder.sound().in(parent);
        Files.delete(folder.resolve("feedback.csv"));

        new CaseFileImport(Office.areas(), office.casework().intake(), Office.CLOCK, "importer")
                .run(
                        folder,
                        new ImportProgress() {
                            @Override
                            public void read(String file, long lines) {
                                heard.add(file + " " + lines);
                            }

                            @Override
                            public void taken(long complaints) {
                                heard.add("taken " + complaints);
                            }
                        });

        assertThat(heard)
                .containsExactly(
                        "complaints.csv 4",
                        "stages.csv 4",
                        "concerns.csv 4",
                        "remedies.csv 3",
                        "lessons.csv 2",
                        "taken 4");
    }
}
