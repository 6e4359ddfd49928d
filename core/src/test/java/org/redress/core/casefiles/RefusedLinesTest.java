package org.redress.core.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedLinesTest {

    private static Office office;
    private static Map<String, Long> before;

    @TempDir private Path parent;

    @BeforeAll
    static void open() {
        office = new Office();
        before = office.rowCounts();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Arguments bad(String file, String from, String to, String... refusals) {
        return Arguments.of(file, from, to, List.of(refusals));
    }

    static Stream<Arguments> bad_lines() {
        return Stream.of(headers(), fields(), complaints(), stages(), parts(), feedback())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> headers() {
        return Stream.of(
                bad(
                        "lessons.csv",
                        "theme,lesson,owner",
                        "theme,lesson,owned_by",
                        "lessons.csv:1: owned_by: no such column; the columns are reference,theme,lesson,owner,due_on,done_on",
                        "lessons.csv:1: owner: the header lacks this column"),
                bad(
                        "concerns.csv",
                        "team,category,finding",
                        "team,category,team",
                        "concerns.csv:1: team: the header has this column twice",
                        "concerns.csv:1: finding: the header lacks this column"),
                bad(
                        "lessons.csv",
                        "reference,theme,lesson,owner,due_on,done_on\n",
                        "\n\n",
                        "lessons.csv:3: "));
    }

    private static Stream<Arguments> fields() {
        return Stream.of(
                bad(
                        "complaints.csv",
                        "none,The book was lost",
                        "none",
                        "complaints.csv:2: line: has 13 fields where the header names 14"),
                bad(
                        "complaints.csv",
                        "The book was lost",
                        "The book, was lost",
                        "complaints.csv:2: line: has 15 fields where the header names 14"),
                bad(
                        "complaints.csv",
                        "The book was lost",
                        "The \"book\" was lost",
                        "complaints.csv:2: subject: holds a quotation mark"),
                bad(
                        "complaints.csv",
                        "The book was lost",
                        "\"The book\" was lost",
                        "complaints.csv:2: line: is not CSV: Unexpected character after closing quote"),
                bad(
                        "complaints.csv",
                        "No stage line",
                        "\"No stage line",
                        "complaints.csv:5: line: is not CSV: Unclosed quoted field"),
                bad(
                        "complaints.csv",
                        "The book was lost",
                        "The book was\u0000lost",
                        "complaints.csv:2: subject: holds the control character U+0000"),
                bad(
                        "complaints.csv",
                        "Ada Smith",
                        "Ada\u001bSmith",
                        "complaints.csv:2: complainant: holds the control character U+001B"),
                bad(
                        "complaints.csv",
                        "Ada Smith",
                        "A".repeat(201),
                        "complaints.csv:2: complainant: has 201 characters where 200 are the most"),
                bad(
                        "complaints.csv",
                        "The book was lost",
                        "b".repeat(20_001),
                        "complaints.csv:2: subject: has 20001 characters where 20000 are the most"),
                bad(
                        "complaints.csv",
                        "The book was lost",
                        "b".repeat(2_000_000),
                        "complaints.csv:2: line: is not CSV: a field is longer than any may be"));
    }

    private static Stream<Arguments> complaints() {
        return Stream.of(
                bad(
                        "complaints.csv",
                        "L-3,LIB",
                        ",LIB",
                        "complaints.csv:4: reference: is needed",
                        "lessons.csv:3: reference: no line of complaints.csv has the reference 'L-3'"),
                bad(
                        "complaints.csv",
                        "L-4,lib",
                        "L 4,lib",
                        "complaints.csv:5: reference: 'L 4' is none: a reference is 1 to 60 letters"),
                bad(
                        "complaints.csv",
                        "L-4,lib",
                        "L-3,lib",
                        "complaints.csv:5: reference: 'L-3' stands in line 4 already"),
                bad("complaints.csv", "LIBRARIES", "", "complaints.csv:4: service_area: is needed"),
                bad(
                        "complaints.csv",
                        "LIBRARIES",
                        "parks",
                        "complaints.csv:4: service_area: 'parks' is not a service area that takes complaints; "
                                + "known: libraries (Library service)"),
                bad("complaints.csv", "Informal", "", "complaints.csv:4: kind: is needed"),
                bad(
                        "complaints.csv",
                        "Informal",
                        "formal",
                        "complaints.csv:4: kind: 'formal' is not a kind of complaint in area libraries; "
                                + "known: statutory (Statutory complaint), corporate (Corporate complaint), informal"),
                bad("complaints.csv", "2024-07-01", "", "complaints.csv:4: received_on: is needed"),
                bad(
                        "complaints.csv",
                        "2024-07-01",
                        "01/07/2024",
                        "complaints.csv:4: received_on: '01/07/2024' is no date: write year-month-day"),
                bad(
                        "complaints.csv",
                        "2024-07-01",
                        "2024-02-30",
                        "complaints.csv:4: received_on: '2024-02-30' is no date"),
                bad(
                        "complaints.csv",
                        "2024-07-01",
                        "2025-07-01",
                        "complaints.csv:4: received_on: 2025-07-01 is after today, 2025-06-30"),
                bad(
                        "complaints.csv",
                        "2024-07-01",
                        "1969-12-31",
                        "complaints.csv:4: received_on: 1969-12-31 is not between 1970-01-01 and 2199-12-31"),
                bad(
                        "complaints.csv",
                        "in-person",
                        "fax",
                        "complaints.csv:3: channel: 'fax' is not a channel; known: email, web, phone, letter, in-person, "
                                + "social-media, councillor, mp"),
                bad(
                        "complaints.csv",
                        "in-person",
                        "not-known",
                        "complaints.csv:3: channel: 'not-known' is not a channel"),
                bad(
                        "complaints.csv",
                        "mobile library",
                        "moon library",
                        "complaints.csv:3: team: 'moon library' is not a team of area libraries; "
                                + "known: CEN (Central library), MOB (Mobile library)"),
                bad(
                        "complaints.csv",
                        "Smith,true",
                        "Smith,yes",
                        "complaints.csv:2: made_by_young_person: 'yes' is not true or false; known: true, false"),
                bad(
                        "complaints.csv",
                        ",,true,,",
                        ",,1,,",
                        "complaints.csv:3: advocate: '1' is not true or false"));
    }

    private static Stream<Arguments> stages() {
        return Stream.of(
                bad(
                        "stages.csv",
                        "L-2,1",
                        "L-9,1",
                        "stages.csv:5: reference: no line of complaints.csv has the reference 'L-9'"),
                bad(
                        "stages.csv",
                        "L-2,1",
                        "L-3,1",
                        "stages.csv:5: stage: a complaint of kind informal has no stages"),
                bad("stages.csv", "L-2,1", "L-2,", "stages.csv:5: stage: is needed"),
                bad(
                        "stages.csv",
                        "L-2,1",
                        "L-2,3",
                        "stages.csv:5: stage: '3' is not a stage of a complaint of kind corporate; known: 1, 2"),
                bad(
                        "stages.csv",
                        "L-2,1,,",
                        "L-2,2,2024-06-04,",
                        "stages.csv:5: stage: the complaint has no line for stage 1"),
                bad(
                        "stages.csv",
                        "L-1,3,",
                        "L-1,2,",
                        "stages.csv:4: stage: stage 2 of this complaint stands in line 3"),
                bad(
                        "stages.csv",
                        "L-1,1,2024-05-01",
                        "L-1,1,2024-05-02",
                        "stages.csv:2: requested_on: the first stage is asked for on receipt: 2024-05-02 is not 2024-05-01"),
                bad(
                        "stages.csv",
                        "L-1,2,2024-06-10",
                        "L-1,2,",
                        "stages.csv:3: requested_on: is needed"),
                bad(
                        "stages.csv",
                        "L-1,2,2024-06-10",
                        "L-1,2,2024-04-30",
                        "stages.csv:3: requested_on: 2024-04-30 is before the request for the stage before it on 2024-05-01"),
                bad(
                        "stages.csv",
                        "L-1,3,2024-10-21",
                        "L-1,3,2024-06-09",
                        "stages.csv:4: requested_on: 2024-06-09 is before the request for the stage before it on 2024-06-10"),
                bad(
                        "stages.csv",
                        "2024-05-02,2024-05-29",
                        "2024-04-30,2024-05-29",
                        "stages.csv:2: acknowledged_on: 2024-04-30 is before the request on 2024-05-01"),
                bad(
                        "stages.csv",
                        "2024-05-29,The",
                        "2024-04-30,The",
                        "stages.csv:2: extended_to: 2024-04-30 is before the request on 2024-05-01"),
                bad(
                        "stages.csv",
                        "2024-05-29,The",
                        "2024-05-01,The",
                        "stages.csv:2: extended_to: 1 May 2024 is not after Stage 1 was asked for"),
                bad(
                        "stages.csv",
                        "2024-05-29,The",
                        ",The",
                        "stages.csv:2: extension_reason: there is a reason, but no date in extended_to"),
                bad(
                        "stages.csv",
                        "2024-05-28,,partially",
                        "2024-04-28,,partially",
                        "stages.csv:2: responded_on: 2024-04-28 is before the request on 2024-05-01"),
                bad(
                        "stages.csv",
                        "2024-05-28,,partially-upheld",
                        "2025-07-28,,partially-upheld",
                        "stages.csv:2: responded_on: 2025-07-28 is after today, 2025-06-30"),
                bad(
                        "stages.csv",
                        "missing,,,2024",
                        "missing,2024-05-10,,2024",
                        "stages.csv:2: panel_met_on: stage 1 has no such step"),
                bad(
                        "stages.csv",
                        "2024-11-20,2024-11-22",
                        "2024-10-20,2024-11-22",
                        "stages.csv:4: panel_met_on: 2024-10-20 is before the request on 2024-10-21"),
                bad(
                        "stages.csv",
                        "2024-11-20,2024-11-22",
                        "2024-11-20,2024-11-19",
                        "stages.csv:4: panel_reported_on: 2024-11-19 is before the step before it on 2024-11-20"),
                bad(
                        "stages.csv",
                        "2024-11-22,2024-12-02",
                        "2024-12-22,2024-12-02",
                        "stages.csv:4: panel_reported_on: the response on 2 December 2024 is before the step panel-reported"),
                bad(
                        "stages.csv",
                        "2024-06-10,withdrawn",
                        "2024-06-10,upheld",
                        "stages.csv:5: outcome: a withdrawn stage has the outcome withdrawn"),
                bad(
                        "stages.csv",
                        ",2024-06-10,withdrawn",
                        ",,withdrawn",
                        "stages.csv:5: outcome: withdrawn needs a day in"),
                bad(
                        "stages.csv",
                        "2024-05-28,,partially-upheld",
                        ",,partially-upheld",
                        "stages.csv:2: outcome: this outcome needs a day in responded_on"),
                bad(
                        "stages.csv",
                        "2024-05-28,,partially-upheld",
                        "2024-05-28,,",
                        "stages.csv:2: outcome: a stage with a response has an outcome"),
                bad(
                        "stages.csv",
                        "2024-05-28,,partially-upheld",
                        "2024-05-28,2024-05-28,partially-upheld",
                        "stages.csv:2: withdrawn_on: a stage is either responded to or withdrawn, not both"),
                bad(
                        "stages.csv",
                        "2024-05-28,,partially-upheld",
                        "2024-05-28,,partly-upheld",
                        "stages.csv:2: outcome: 'partly-upheld' is not an outcome; "
                                + "known: upheld, partially-upheld, not-upheld, withdrawn"),
                bad(
                        "stages.csv",
                        "L-2,1,,2024-06-04,,,,,,2024-06-10,withdrawn",
                        "L-2,1,,2024-06-04,,,,,,,\nL-2,2,2024-07-10,,,,,,,2024-07-12,withdrawn",
                        "stages.csv:5: outcome: the complaint was withdrawn at stage 2, so this stage was closed too"));
    }

    private static Stream<Arguments> parts() {
        return Stream.of(
                bad(
                        "concerns.csv",
                        "L-2,1",
                        "L-2,2",
                        "concerns.csv:5: stage: the complaint has no stage 2"),
                bad(
                        "concerns.csv",
                        "L-2,1",
                        "L-3,1",
                        "concerns.csv:5: stage: the complaint has no stage 1"),
                bad("concerns.csv", "L-2,1", "L-2,", "concerns.csv:5: stage: is needed"),
                bad(
                        "concerns.csv",
                        "L-2,1",
                        "L-7,1",
                        "concerns.csv:5: reference: no line of complaints.csv"),
                bad(
                        "concerns.csv",
                        "MOB,lost-book",
                        "VAN,lost-book",
                        "concerns.csv:2: team: 'VAN' is not a team of area libraries"),
                bad(
                        "concerns.csv",
                        "MOB,lost-book",
                        "MOB,found-book",
                        "concerns.csv:2: category: 'found-book' is not a concern category of area libraries; "
                                + "known: lost-book (Lost book), noise (Noise / disturbance)"),
                bad("concerns.csv", "MOB,lost-book", "MOB,", "concerns.csv:2: category: is needed"),
                bad(
                        "concerns.csv",
                        "lost-book,upheld",
                        "lost-book,found",
                        "concerns.csv:2: finding: 'found' is not an outcome"),
                bad(
                        "remedies.csv",
                        "L-1,1,apology",
                        "L-4,2,apology",
                        "remedies.csv:2: stage: the complaint has no stage 2"),
                bad(
                        "remedies.csv",
                        "apology,,",
                        "flowers,,",
                        "remedies.csv:2: kind: 'flowers' is not a kind of remedy; known: apology, explanation, service-provided"),
                bad("remedies.csv", "apology,,", ",,", "remedies.csv:2: kind: is needed"),
                bad(
                        "remedies.csv",
                        "apology,,",
                        "apology,10,",
                        "remedies.csv:2: amount_gbp: only a financial remedy has"),
                bad(
                        "remedies.csv",
                        "125.50",
                        "-1",
                        "remedies.csv:3: amount_gbp: '-1' is no sum in pounds"),
                bad(
                        "remedies.csv",
                        "125.50",
                        "125.505",
                        "remedies.csv:3: amount_gbp: '125.505' is no sum in pounds"),
                bad(
                        "remedies.csv",
                        "125.50",
                        "1e3",
                        "remedies.csv:3: amount_gbp: '1e3' is no sum in pounds"),
                bad(
                        "remedies.csv",
                        "ombudsman",
                        "mayor",
                        "remedies.csv:4: determined_by: 'mayor' is not somebody who determines a remedy; "
                                + "known: council, ombudsman"),
                bad(
                        "remedies.csv",
                        ",2024-12-02,,",
                        ",2024-10-20,,",
                        "remedies.csv:3: agreed_on: 2024-10-20 is before the stage was asked for on 2024-10-21"),
                bad(
                        "remedies.csv",
                        "2024-06-12",
                        "2024-05-27",
                        "remedies.csv:2: done_on: 2024-05-27 is before it was agreed on 2024-05-28"),
                bad("lessons.csv", "Scan every card", "", "lessons.csv:2: lesson: is needed"),
                bad(
                        "lessons.csv",
                        "2025-01-10",
                        "2024-04-30",
                        "lessons.csv:2: done_on: 2024-04-30 is before the complaint came in on 2024-05-01"),
                bad(
                        "lessons.csv",
                        "2025-01-31",
                        "2025-01-32",
                        "lessons.csv:2: due_on: '2025-01-32' is no date"));
    }

    private static Stream<Arguments> feedback() {
        return Stream.of(
                bad("feedback.csv", "2024-05-06,", ",", "feedback.csv:3: received_on: is needed"),
                bad(
                        "feedback.csv",
                        "libraries,comment",
                        "museums,comment",
                        "feedback.csv:3: service_area: 'museums' is not"),
                bad(
                        "feedback.csv",
                        "libraries,comment",
                        "libraries,praise",
                        "feedback.csv:3: kind: 'praise' is not a kind of feedback; known: compliment, comment"),
                bad(
                        "feedback.csv",
                        "CEN,Parent",
                        "XYZ,Parent",
                        "feedback.csv:2: team: 'XYZ' is not a team"));
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @MethodSource("bad_lines")
    void a_line_that_cannot_be_is_refused_where_it_stands_and_nothing_is_taken(
            String file, String from, String to, List<String> refusals) {
        ImportResult result = office.take(Folder.sound().change(file, from, to).in(parent));

        assertThat(result)
                .isInstanceOfSatisfying(
                        ImportResult.Refused.class,
                        refused -> {
                            List<String> lines =
                                    refused.refused().stream().map(RefusedLine::toString).toList();
                            assertThat(lines)
                                    .allMatch(line -> refusals.stream().anyMatch(line::startsWith));
                            assertThat(refusals)
                                    .allMatch(expected ->
                                            lines.stream()
                                                    .anyMatch(line -> line.startsWith(expected)));
                            assertThat(refused.more()).isZero();
                        });
        assertThat(office.rowCounts()).isEqualTo(before);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_where_they_stand() throws IOException {
        Path folder = Folder.sound().in(parent);
        Path file = folder.resolve("complaints.csv");
        String content = Files.readString(file).replace("Ada", "Zo\u00eb");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));

        ImportResult result = office.take(folder);

        assertThat(lines(result))
                .containsExactly("complaints.csv:2: complainant: holds bytes that are not UTF-8");
        assertThat(office.rowCounts()).isEqualTo(before);
    }

    @Test
    void refusals_of_every_file_are_told_together_in_order() {
        ImportResult result =
                office.take(
                        Folder.sound()
                                .change("feedback.csv", "comment", "praise")
                                .change("concerns.csv", "L-2,1", "L-2,2")
                                .change("complaints.csv", "Informal", "formal")
                                .in(parent));

        assertThat(lines(result))
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("complaints.csv:4: kind"),
                        second -> assertThat(second).startsWith("concerns.csv:5: stage"),
                        third -> assertThat(third).startsWith("feedback.csv:3: kind"));
    }

    @Test
    void the_first_thousand_refusals_are_listed_and_the_rest_counted() {
        StringBuilder lines =
                new StringBuilder("received_on,service_area,kind,team,from,themes,text\n");
        lines.repeat("2024-05-06,libraries,praise,,,,\n", CaseFileImport.REFUSALS_LISTED + 7);

        ImportResult result =
                office.take(Folder.empty().with("feedback.csv", lines.toString()).in(parent));

        assertThat(result)
                .isInstanceOfSatisfying(
                        ImportResult.Refused.class,
                        refused -> {
                            assertThat(refused.refused()).hasSize(CaseFileImport.REFUSALS_LISTED);
                            assertThat(refused.more()).isEqualTo(7);
                        });
    }

    @Test
    void a_record_of_more_lines_than_any_has_is_refused_line_by_line() {
        Folder folder = Folder.sound();
        for (int i = 0; i <= StagedLines.MOST_OF_ONE_KEY; i++) {
            folder.append("lessons.csv", "L-4,,Again,,,");
        }

        ImportResult result = office.take(folder.in(parent));

        assertThat(lines(result))
                .containsExactly(
                        "lessons.csv:1004: reference: one record has more than 1000 lines");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        ImportResult result = office.take(parent.resolve("nowhere"));

        assertThat(lines(result))
                .containsExactly(parent.resolve("nowhere") + ": there is no such folder");
    }

    @Test
    void a_file_is_no_folder() {
        Path file = Folder.sound().in(parent).resolve("stages.csv");

        assertThat(lines(office.take(file))).containsExactly(file + ": is not a folder");
    }

    @Test
    void a_folder_without_any_case_file_is_refused() {
        Path folder = Folder.empty().with("Complaints.CSV", "reference\n").in(parent);

        assertThat(lines(office.take(folder)))
                .singleElement()
                .asString()
                .startsWith(folder + ": holds none of the case files complaints.csv, stages.csv");
    }

    @Test
    void a_file_without_a_header_is_refused() {
        ImportResult result = office.take(Folder.sound().with("lessons.csv", "").in(parent));

        assertThat(lines(result)).containsExactly("lessons.csv: has no header line");
    }

    private static List<String> lines(ImportResult result) {
        return ((ImportResult.Refused) result)
                .refused().stream().map(RefusedLine::toString).toList();
    }
}
