package org.redress.core.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.core.casefiles.ImportResult.FileTaken;

class ReportTextsTest {

    private static final String HEADER = "report,year,text_id,text\n";

    @TempDir private Path parent;

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_officers_wrote_is_taken_once() {
        String lines =
                HEADER
                        + "libraries,2024-25,foreword,\"A good year,\nall told\"\n"
                        + "libraries,2023-24,foreword,Another\n"
                        + "libraries,2024-25,agreed,2025-06-30\n";

        assertThat(take(lines))
                .isInstanceOfSatisfying(
                        ImportResult.Taken.class,
                        taken ->
                                assertThat(taken.files())
                                        .contains(new FileTaken("report-texts.csv", 3, 3)));
        assertThat(office.rowCounts()).containsEntry("projection.report_text", 3L);
        assertThat(refusals(HEADER + "libraries,2024-25,foreword,Again\n"))
                .containsExactly("report-texts.csv:2: text_id: is written already");
    }

    @Test
    void what_no_report_asks_for_is_refused() {
        assertThat(
                        refusals(
                                HEADER
                                        + "museums,2024-25,foreword,Words\n"
                                        + "libraries,2024-26,foreword,Words\n"
                                        + "libraries,2024-25,afterword,Words\n"
                                        + "libraries,2024-25,agreed,soon\n"
                                        + "libraries,2024-25,foreword,\n"))
                .containsExactly(
                        "report-texts.csv:2: report: 'museums' is not a report; known: libraries",
                        "report-texts.csv:3: year: '2024-26' is no financial year such as 2024-25",
                        "report-texts.csv:4: text_id: 'afterword' is not a part to be written; known: foreword, agreed",
                        "report-texts.csv:5: text: 'agreed' takes a day such as 2025-03-31",
                        "report-texts.csv:6: text: is needed");
    }

    private List<String> refusals(String lines) {
        return ((ImportResult.Refused) take(lines))
                .refused().stream().map(RefusedLine::toString).toList();
    }

    private ImportResult take(String lines) {
        return office.take(Folder.empty().with("report-texts.csv", lines).in(parent));
    }
}
