package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.app.demo.LoadedDemo;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.calendar.Quarter;
import org.redress.core.casework.BoardDesk;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.OpenStage;
import org.redress.core.casework.Page;
import org.redress.core.casework.QuarterDesk;
import org.redress.core.casework.QuarterDesk.CellName;
import org.redress.core.casework.ReportDesk.CountedRecord;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.tables.Boards;

/// The boards of the demonstration council, over HTTP and against the cases behind them.
class BoardsTest extends OnTheDesk {

    private static final LocalDate TODAY = LoadedDemo.TODAY;

    /// About how many figures of a page are opened, spread over all of it.
    private static final int OPENED = 30;

    private static final Pattern FIGURE =
            Pattern.compile(
                    "<a class=\"govuk-link\" href=\"(/dashboards/[^\"]*/tables/[^\"]*)\">([0-9,]+)(?: \\([0-9]+%\\))?<span");

    private static List<AreaId> areas() {
        return desk.demo.areas.all().stream()
                .filter(area -> !area.kinds().isEmpty())
                .map(area -> area.id())
                .toList();
    }

    /// How many records the pages behind a figure list.
    private static int behind(String address) {
        int found = 0;
        Optional<String> next = Optional.of(address);
        while (next.isPresent()) {
            String html = recovery.get(next.get()).body();
            found += (int) html.lines().filter(line -> line.contains("<th scope=\"row\"")).count();
            next =
                    Pattern.compile("href=\"([^\"]*&amp;after=[^\"]*)\"")
                            .matcher(html)
                            .results()
                            .map(it -> it.group(1).replace("&amp;", "&"))
                            .findFirst();
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "/dashboards",
        "/dashboards/areas/childrens",
        "/dashboards/areas/corporate",
        "/dashboards/quarterly?report=adults&quarter=2024-Q2"
    })
    void the_list_behind_a_figure_is_as_long_as_the_figure_says(String page) {
        List<MatchResult> figures =
                FIGURE.matcher(recovery.get(page).body())
                        .results()
                        .filter(it -> !it.group(1).toLowerCase(Locale.ROOT).contains("average"))
                        .toList();
        assertThat(figures).hasSizeGreaterThan(15);
        int step = Math.max(1, figures.size() / OPENED);
        for (int at = 0; at < figures.size(); at += step) {
            String address = figures.get(at).group(1).replace("&amp;", "&");
            assertThat(behind(address))
                    .as(address)
                    .isEqualTo(Integer.parseInt(figures.get(at).group(2).replace(",", "")));
        }
    }

    @Test
    void every_count_on_every_board_is_the_count_of_the_records_behind_it() {
        BoardDesk boards = desk.demo.casework.boards();
        for (AreaId area : areas()) {
            Report board = boards.draw(area, TODAY).orElseThrow();
            board.sections().stream()
                    .flatMap(section -> section.tables().stream())
                    .forEach(table ->
                            eachCount(
                                    table,
                                    (cell, count) ->
                                            assertThat(
                                                            all(after ->
                                                                    boards.behind(
                                                                            area, TODAY, cell,
                                                                            after, 250)))
                                                    .as(area + " " + cell)
                                                    .hasSize(count)));
        }
    }

    private interface Counted {
        void is(CellName cell, int count);
    }

    private static void eachCount(Report.Table table, Counted counted) {
        for (Report.Row row : table.rows()) {
            for (int at = 0; at < table.columns().size(); at++) {
                String column = table.columns().get(at);
                row.cells()
                        .get(at)
                        .flatMap(Report.Cell::n)
                        .ifPresent(n ->
                                counted.is(
                                        new CellName(table.id(), row.id(), column), n.intValue()));
            }
        }
    }

    private interface Paged {
        Optional<Page<CountedRecord>> from(Optional<String> place);
    }

    private static List<CountedRecord> all(Paged paged) {
        List<CountedRecord> all = new ArrayList<>();
        Optional<String> place = Optional.empty();
        do {
            Page<CountedRecord> page = paged.from(place).orElseThrow();
            all.addAll(page.items());
            place = page.next();
        } while (place.isPresent());
        return all;
    }

    @Test
    void a_stage_is_as_urgent_on_the_board_as_in_the_list_of_cases() {
        Map<String, OpenStage> first = new TreeMap<>();
        desk.demo.casework.boards().open(Set.copyOf(areas()), TODAY, 0, 10_000).stream()
                .filter(stage -> stage.rag().isPresent())
                .sorted(Comparator.comparing(OpenStage::dueOn).reversed())
                .forEach(stage -> first.put(stage.reference(), stage));
        List<CaseSummary> open = cases().filter(it -> it.response().isPresent()).toList();

        assertThat(open).hasSizeGreaterThan(20);
        assertThat(first.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        open.stream().map(CaseSummary::reference).toList());
        assertThat(open)
                .allSatisfy(it -> {
                    OpenStage stage = first.get(it.reference());
                    assertThat(stage.rag()).contains(it.response().orElseThrow().on(TODAY));
                    assertThat(stage.dueOn()).isEqualTo(it.response().orElseThrow().due());
                    assertThat(stage.limitOn()).isEqualTo(it.response().orElseThrow().limit());
                });
    }

    private static Stream<CaseSummary> cases() {
        List<CaseSummary> all = new ArrayList<>();
        Optional<String> place = Optional.empty();
        do {
            Page<CaseSummary> page =
                    desk.demo
                            .casework
                            .reader()
                            .list(
                                    new CaseQuery(
                                            Optional.empty(),
                                            Optional.of("open"),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            place,
                                            500));
            all.addAll(page.items());
            place = page.next();
        } while (place.isPresent());
        return all.stream();
    }

    @Test
    void the_four_quarters_of_a_year_come_to_the_annual_report() {
        FinancialYear year = FinancialYear.parse("2024-25");
        LocalDate asAt = LocalDate.of(2025, 9, 30);
        List<String> other = new ArrayList<>();
        int compared = 0;
        for (ReportId id : desk.demo.casework.reports().known()) {
            Map<CellName, Integer> sums = new HashMap<>();
            IntStream.rangeClosed(1, 4)
                    .mapToObj(number -> new Quarter(year, number))
                    .forEach(quarter -> add(sums, id, quarter, asAt));
            Report annual = desk.demo.casework.reports().draw(id, year, asAt).orElseThrow();
            Map<CellName, Integer> whole = new HashMap<>();
            tables(annual).forEach(table -> eachCount(table, whole::put));
            sums.forEach((cell, sum) -> {
                if (!sum.equals(whole.getOrDefault(cell, 0))) {
                    other.add(id + " " + cell + ": " + sum + " and not " + whole.get(cell));
                }
            });
            compared += sums.size();
        }
        assertThat(other).isEmpty();
        assertThat(compared).isGreaterThan(300);
    }

    /// Under the column that the annual report has for the quarter's year.
    private static void add(
            Map<CellName, Integer> sums, ReportId id, Quarter quarter, LocalDate asAt) {
        QuarterDesk.Asked asked = new QuarterDesk.Asked(id, quarter, asAt);
        Report drawn = desk.demo.casework.quarters().draw(asked).orElseThrow();
        tables(drawn)
                .forEach(table ->
                        eachCount(
                                table,
                                (cell, count) -> {
                                    boolean other =
                                            table.columns().size() == 3
                                                    && cell.column().contains(" Q")
                                                    && !cell.column().equals(quarter.label());
                                    if (!other) {
                                        sums.merge(
                                                new CellName(
                                                        cell.table(),
                                                        cell.row(),
                                                        cell.column().equals(quarter.label())
                                                                ? quarter.year().label()
                                                                : cell.column()),
                                                count,
                                                Integer::sum);
                                    }
                                }));
    }

    private static Stream<Report.Table> tables(Report report) {
        return report.sections().stream().flatMap(section -> section.tables().stream());
    }

    @Test
    void the_overview_has_a_row_for_each_service_that_the_officer_may_see() {
        try (Desk.Browser director = desk.browser("margaret-lowe")) {
            assertThat(recovery.get("/dashboards").body())
                    .contains("/dashboards/areas/childrens\"", "/dashboards/areas/adults\"");
            assertThat(director.get("/dashboards").body())
                    .contains("/dashboards/areas/childrens\"")
                    .doesNotContain("/dashboards/areas/adults\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "iris-bennett, /dashboards",
        "iris-bennett, /dashboards/weekly",
        "helen-marsh, /dashboards/areas/adults",
        "helen-marsh, /dashboards/areas/adults/tables/open-stages?row=total&column=TOTAL",
        "helen-marsh, /dashboards/quarterly",
        "helen-marsh, /dashboards/quarterly.xlsx",
        "margaret-lowe, /dashboards/quarterly?report=adults",
        "margaret-lowe, /dashboards/quarterly/adults/2025-Q1/tables/outcomes?row=total&column=2025-26%20Q1",
        "margaret-lowe, /reports/adults/2024-25/tables.xlsx"
    })
    void what_a_role_does_not_allow_is_refused(String officer, String address) {
        try (Desk.Browser browser = desk.browser(officer)) {
            assertThat(browser.get(address).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/dashboards/areas/parks, 404",
        "/dashboards/areas/ombudsman, 404",
        "/dashboards/areas/childrens/tables/none, 404",
        "/dashboards/areas/childrens/tables/open-stages?row=x&column=TOTAL, 404",
        "/dashboards/areas/childrens/tables/open-stages?row=total&column=x, 404",
        "/dashboards/areas/childrens/tables/open-stages?row=total&column=TOTAL&after=x, 400",
        "/dashboards/weekly?page=0, 400",
        "/dashboards/quarterly?quarter=2025-Q5, 404",
        "/dashboards/quarterly?report=parks, 404",
        "/dashboards/quarterly?quarter=1970-Q1, 404",
        "/dashboards/quarterly/adults/2025-Q1/tables/none?row=x&column=y, 404"
    })
    void an_address_of_nothing_is_refused(String address, int status) {
        assertThat(recovery.get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void the_weekly_list_has_every_open_stage_with_its_colour_in_words_and_names_nobody()
            throws Exception {
        List<OpenStage> open =
                desk.demo.casework.boards().open(Set.copyOf(areas()), TODAY, 0, 10_000);
        String page = recovery.get("/dashboards/weekly").body();
        HttpRequest request = recovery.request("/dashboards/weekly.xlsx").GET().build();
        List<List<String>> rows;
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(recovery.bytes(request).body()))) {
            rows =
                    book.getFirstSheet().read().stream()
                            .map(row -> List.of(row.getCellText(0), row.getCellText(2)))
                            .toList();
        }

        assertThat(page).contains("Black: past the legal limit", "over</span>");
        assertThat(rows.stream().skip(1).map(List::getLast))
                .isEqualTo(open.stream().map(OpenStage::reference).toList());
        assertThat(rows.stream().skip(1).map(List::getFirst).collect(Collectors.toSet()))
                .contains("Black", "Red", "Amber", "Green")
                .isSubsetOf("Black", "Red", "Amber", "Green", "Paused");
        int onBoards =
                areas().stream()
                        .map(area ->
                                desk.demo
                                        .casework
                                        .boards()
                                        .drawTable(area, TODAY, Boards.OPEN)
                                        .orElseThrow())
                        .flatMap(BoardsTest::tables)
                        .map(table -> table.row(Boards.TOTAL).orElseThrow().cells().getLast())
                        .mapToInt(cell -> cell.orElseThrow().n().orElseThrow().intValue())
                        .sum();
        assertThat(open).hasSize(onBoards);
        assertThat(cases().flatMap(it -> it.complainant().stream()).distinct())
                .isNotEmpty()
                .allMatch(name -> !page.contains(name));
    }

    @Test
    void the_quarterly_report_says_its_months_and_is_had_as_a_workbook() throws Exception {
        String page = recovery.get("/dashboards/quarterly?report=childrens&quarter=2024-Q1").body();
        HttpRequest file =
                recovery.request("/dashboards/quarterly.xlsx?report=childrens&quarter=2024-Q1")
                        .GET()
                        .build();

        assertThat(page)
                .contains("April to June 2024", "2023-24 Q1", "2023-24 Q4", "2024-25 Q1")
                .doesNotContain("Who complained");
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(recovery.bytes(file).body()))) {
            assertThat(book.getFirstSheet().read().get(1).getCellText(0))
                    .contains("1 April 2024 to 30 June 2024");
        }
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "csv"})
    void an_annual_report_is_had_as_a_file(String ending) {
        assertThat(recovery.get("/reports/childrens/2024-25").body())
                .contains("/reports/childrens/2024-25/tables." + ending + "?as-at=");
        assertThat(
                        recovery.get(
                                        "/reports/childrens/2024-25/tables."
                                                + ending
                                                + "?as-at=2025-09-30")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_navigation_leads_to_the_overview_for_who_may_see_it() {
        try (Desk.Browser investigator = desk.browser("helen-marsh")) {
            assertThat(investigator.get("/dashboards").statusCode()).isEqualTo(200);
            assertThat(investigator.get("/work").body()).contains("href=\"/dashboards\"");
            assertThat(investigator.get("/dashboards").body())
                    .contains("Weekly RAG list")
                    .doesNotContain("Quarterly report");
        }
    }
}
