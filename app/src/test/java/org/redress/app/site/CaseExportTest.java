package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.app.demo.DemoOfficers;
import org.redress.app.demo.LoadedDemo;
import org.redress.app.desk.Labels;
import org.redress.app.sheet.SheetFormat;

/// The lists as files over HTTP.
class CaseExportTest extends OnTheDesk {

    private static final String ADULTS = "area=adults&order=reference";

    private static List<CsvRecord> csv(Desk.Browser browser, String query) throws IOException {
        String body = browser.get("/cases.csv?" + query).body();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(body)) {
            return rows.stream().toList();
        }
    }

    private static List<Row> sheet(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    private static byte[] bytes(String address) throws Exception {
        HttpRequest request = recovery.request(address).GET().build();
        HttpResponse<byte[]> answer = recovery.bytes(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", ".xlsx");
        return answer.body();
    }

    @Test
    void a_file_has_the_cases_of_every_page_in_the_order_of_the_list() throws Exception {
        List<String> listed = new ArrayList<>();
        String address = "/cases?" + ADULTS;
        while (!address.isEmpty()) {
            String html = recovery.get(address).body();
            String body = html.substring(html.indexOf("<tbody"));
            Pattern.compile("/cases/([^\"/]+)\"")
                    .matcher(body)
                    .results()
                    .forEach(it -> listed.add(it.group(1)));
            address =
                    Pattern.compile("href=\"([^\"]*)\" rel=\"next\"")
                            .matcher(html)
                            .results()
                            .map(it -> it.group(1).replace("&amp;", "&"))
                            .findFirst()
                            .orElse("");
        }

        List<CsvRecord> rows = csv(recovery, ADULTS);
        List<Row> cells = sheet(bytes("/cases.xlsx?" + ADULTS));

        assertThat(listed).hasSizeGreaterThan(50);
        assertThat(rows.stream().skip(1).map(row -> row.getField(0))).isEqualTo(listed);
        assertThat(cells.stream().skip(1).map(row -> row.getCellText(0))).isEqualTo(listed);
        assertThat(rows.getFirst().getFields())
                .startsWith("Reference", "Subject", "Complainant", "Area");
    }

    @Test
    void a_workbook_has_days_as_days_and_a_csv_file_has_them_in_iso_form() throws Exception {
        List<CsvRecord> rows = csv(recovery, ADULTS);
        Row first = sheet(bytes("/cases.xlsx?" + ADULTS)).get(1);

        LocalDate received = LocalDate.parse(rows.get(1).getField(9));
        assertThat(first.getCellAsDate(9).orElseThrow().toLocalDate()).isEqualTo(received);
    }

    @Test
    void a_file_has_no_case_of_an_area_that_is_not_the_officers() throws Exception {
        try (Desk.Browser council = desk.browser("tom-okafor")) {
            assertThat(csv(council, "order=reference").stream().skip(1))
                    .isNotEmpty()
                    .allMatch(row -> row.getField(0).startsWith("COR"));
            assertThat(csv(council, ADULTS)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases.csv", "/cases.xlsx", "/dashboards/weekly.xlsx"})
    void who_may_see_no_case_gets_no_file(String address) {
        try (Desk.Browser keeper = desk.browser("iris-bennett")) {
            assertThat(keeper.get(address).statusCode()).isEqualTo(403);
        }
        try (Desk.Browser nobody = desk.browser()) {
            assertThat(nobody.get(address).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void a_filter_that_is_no_value_is_refused() {
        assertThat(recovery.get("/cases.csv?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(recovery.get("/cases.csv?names=all").statusCode()).isEqualTo(400);
    }

    @Test
    void who_exported_how_many_is_logged_and_nothing_of_the_cases() throws Exception {
        List<String> told = new ArrayList<>();
        Handler keeps = new Keeping(told);
        Logger log = Logger.getLogger("org.redress.export");
        log.addHandler(keeps);
        try {
            int cases = csv(recovery, "area=adults&q=a").size() - 1;
            assertThat(told).containsExactly(cases + " cases were exported as csv by priya-nair");
        } finally {
            log.removeHandler(keeps);
        }
    }

    @Test
    void an_export_that_breaks_off_is_logged_too() {
        List<String> told = new ArrayList<>();
        Handler keeps = new Keeping(told);
        Logger log = Logger.getLogger("org.redress.export");
        log.addHandler(keeps);
        OutputStream gone =
                new OutputStream() {
                    private int left = 20_000;

                    @Override
                    public void write(int next) throws IOException {
                        if (left-- <= 0) {
                            throw new IOException("the client has gone");
                        }
                    }
                };
        try {
            assertThatThrownBy(() ->
                            new CaseExport(
                                            desk.demo.casework,
                                            new Labels(desk.demo.areas),
                                            CaseExport.MOST)
                                    .write(
                                            DemoOfficers.of(desk.demo.areas).getFirst(),
                                            LoadedDemo.TODAY,
                                            new CaseFilters(Map.of(), LoadedDemo.TODAY)
                                                    .query()
                                                    .orElseThrow(),
                                            SheetFormat.CSV,
                                            gone))
                    .hasMessageContaining("the client has gone");
            assertThat(told)
                    .singleElement()
                    .asString()
                    .contains("cases were exported as csv by", "the file broke off");
        } finally {
            log.removeHandler(keeps);
        }
    }

    private static final class Keeping extends Handler {

        private final List<String> told;

        Keeping(List<String> told) {
            this.told = told;
        }

        @Override
        public void publish(LogRecord told) {
            this.told.add(told.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void a_file_that_is_cut_says_so_in_its_last_row() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseExport export = new CaseExport(desk.demo.casework, new Labels(desk.demo.areas), 3);
        export.write(
                DemoOfficers.of(desk.demo.areas).getFirst(),
                LoadedDemo.TODAY,
                new CaseFilters(Map.of(), LoadedDemo.TODAY).query().orElseThrow(),
                SheetFormat.CSV,
                out);

        assertThat(out.toString(UTF_8).lines()).hasSize(5);
        assertThat(out.toString(UTF_8)).contains("Only the first 3 cases are in this file.");
    }
}
