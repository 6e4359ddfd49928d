package org.redress.app.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report;
import org.redress.core.report.Report.Cell;
import org.redress.core.report.ReportId;

class SheetTest {

    private static byte[] written(SheetFormat format, List<List<SheetValue>> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.to(out)) {
            sheet.sheet("A sheet", List.of(10, 20));
            for (List<SheetValue> row : rows) {
                sheet.row(row);
            }
        }
        return out.toByteArray();
    }

    private static List<Row> read(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1", "-cmd", "@sum", "\t=1", "\r=1", "\n=1"})
    void a_text_that_a_spreadsheet_would_run_is_made_a_text(String text) throws IOException {
        List<List<SheetValue>> rows = List.of(List.of(SheetValue.of(text)));

        assertThat(new String(written(SheetFormat.CSV, rows), UTF_8).replace("\"", ""))
                .startsWith("'" + text);
        assertThat(read(written(SheetFormat.XLSX, rows)).getFirst().getCellText(0)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "O’Brien", "1-2", " =1"})
    void any_other_text_is_written_as_it_is(String text) throws IOException {
        List<List<SheetValue>> rows = List.of(List.of(SheetValue.of(text)));

        assertThat(new String(written(SheetFormat.CSV, rows), UTF_8)).contains(text);
        assertThat(read(written(SheetFormat.XLSX, rows)).getFirst().getCellText(0)).isEqualTo(text);
    }

    @Test
    void numbers_and_days_are_what_they_are() throws IOException {
        LocalDate day = LocalDate.of(2025, 3, 14);
        List<List<SheetValue>> rows =
                List.of(
                        List.of(
                                new SheetValue.Whole(-3),
                                new SheetValue.Amount(new BigDecimal("12.50")),
                                SheetValue.of(day),
                                SheetValue.of(Optional.empty()),
                                SheetValue.of("a,\"b\"")));

        assertThat(new String(written(SheetFormat.CSV, rows), UTF_8))
                .isEqualTo("-3,12.50,2025-03-14,,\"a,\"\"b\"\"\"\r\n");
        Row row = read(written(SheetFormat.XLSX, rows)).getFirst();
        assertThat(row.getCellAsNumber(0)).contains(BigDecimal.valueOf(-3));
        assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("12.5");
        assertThat(row.getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(day);
    }

    @Test
    void more_rows_than_are_kept_at_once_are_all_there() throws IOException {
        List<List<SheetValue>> rows =
                IntStream.range(0, 1234)
                        .mapToObj(number -> List.<SheetValue>of(new SheetValue.Whole(number)))
                        .toList();

        assertThat(read(written(SheetFormat.XLSX, rows)))
                .hasSize(1234)
                .last()
                .satisfies(row ->
                        assertThat(row.getCellAsNumber(0)).contains(BigDecimal.valueOf(1233)));
    }

    @Test
    void a_report_has_a_sheet_for_each_section_and_a_column_for_each_sort_of_figure()
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.XLSX.to(out)) {
            ReportSheets.write(report(), "A year.", sheet);
        }

        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "A long section of which the nam", "A long section of which the n 2");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).startsWith("A report: A long section");
            assertThat(rows.get(2).getCellText(1)).isEqualTo("2024-25 (number)");
            assertThat(rows.get(2).getCellText(2)).isEqualTo("2024-25 (%)");
            assertThat(rows.get(2).getCellText(3)).isEqualTo("2024-25 (days)");
            assertThat(rows.get(3).getCellAsNumber(2)).contains(BigDecimal.valueOf(8));
            assertThat(rows.get(4).getCellAsNumber(3)).contains(BigDecimal.valueOf(11));
            assertThat(rows.get(5).getCellText(0)).isEqualTo("A note.");
        }
    }

    private static Report report() {
        Report.Table table =
                new Report.Table(
                        "t",
                        "A table",
                        List.of("2024-25"),
                        List.of(
                                row("Upheld", Cell.count(12).withPercent(8)),
                                row("Average", Cell.days(11))),
                        List.of("A note."));
        return new Report(
                new ReportId("area"),
                "A report",
                FinancialYear.parse("2024-25"),
                LocalDate.of(2025, 3, 31),
                List.of(section("a", table), section("b", table)));
    }

    private static Report.Row row(String label, Cell cell) {
        return new Report.Row(label, label, List.of(), List.of(Optional.of(cell)));
    }

    private static Report.Section section(String id, Report.Table table) {
        return new Report.Section(
                id,
                "A long section of which the name is cut: " + id,
                List.of(table),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
