package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of the demonstration council, as a browser gets them.
class SiteTest extends OnTheDesk {

    private static final String REPORT = "/reports/childrens/2024-25?as-at=2025-09-30";
    private static final String TABLE = "/reports/childrens/2024-25/tables/";
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"]*)\"");

    private static HttpResponse<String> get(String address) {
        return recovery.get(address);
    }

    private static List<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    @Test
    void the_first_page_says_whose_it_is_and_what_is_here() {
        HttpResponse<String> home = get("/reports");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(home.body()).contains("Ambleford City Council");
        desk.demo
                .areas
                .all()
                .forEach(area ->
                        assertThat(home.body()).contains(area.label().replace("'", "&#39;")));
        assertThat(links(home.body()))
                .contains(
                        "/reports/childrens/2025-26",
                        "/reports/childrens/2024-25",
                        "/reports/childrens/2023-24",
                        "/reports/childrens/2022-23");
        assertThat(home.body()).doesNotContain("/openapi", "redress.yaml");
    }

    @Test
    void what_those_who_run_redress_need_is_under_administration() {
        try (Desk.Browser leo = desk.browser("leo-grant")) {
            String page = leo.get("/administration").body();

            assertThat(page).contains("This council is an invented one").doesNotContain("Machine");
            assertThat(links(page)).contains("/openapi", "/health", "/metrics");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "as-at-day=30&as-at-month=6&as-at-year=2024, 303, /reports/childrens/2023-24?as-at=2024-06-30",
        "as-at-day=&as-at-month=&as-at-year=, 303, /reports/childrens/2023-24",
        "as-at-day=31&as-at-month=6&as-at-year=2024, 400, ''",
        "as-at-day=30&as-at-month=&as-at-year=, 400, ''"
    })
    void the_form_of_all_reports_takes_a_day_in_three_boxes(
            String boxes, int status, String address) {
        HttpResponse<String> answer = get("/reports?report=childrens&year=2023-24&" + boxes);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location").orElse("")).isEqualTo(address);
    }

    /// Holds for one year's report of each.
    private static Predicate<String> ofEachSort() {
        Set<String> seen = new HashSet<>();
        return link -> seen.add(link.replaceAll("/[0-9]{4}-[0-9]{2}(?=$|[?])", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports", REPORT})
    void every_way_on_leads_somewhere(String address) {
        assertThat(links(get(address).body()))
                .filteredOn(link -> link.startsWith("/"))
                .filteredOn(link -> !link.contains("/tables/") && !link.equals("/sign-out"))
                .filteredOn(ofEachSort())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(get(link).statusCode()).isIn(200, 303));
    }

    @Test
    void every_figure_of_a_report_leads_to_the_cases_behind_it() {
        List<String> figures =
                links(get(REPORT).body()).stream()
                        .filter(link -> link.contains("/tables/"))
                        .toList();

        assertThat(figures)
                .hasSizeGreaterThan(300)
                .allMatch(link -> link.endsWith("&as-at=2025-09-30"));
        assertThat(figures.stream().limit(60))
                .allSatisfy(link -> assertThat(get(link).statusCode()).isEqualTo(200));
    }

    @Test
    void the_cases_behind_a_figure_are_as_many_as_it_says_over_pages_of_25() {
        String cell = TABLE + "stage-1-outcomes?row=partially-upheld&column=2024-25";
        Optional<String> address = Optional.of(cell + "&as-at=2025-09-30");
        int cases = 0;
        int pages = 0;
        while (address.isPresent()) {
            String html = get(address.get()).body();
            long here = count(html, "href=\"/cases/");
            assertThat(here).isBetween(1L, 25L);
            assertThat(html)
                    .contains("The table shows <strong>39 (26%)</strong>.")
                    .contains("#table-stage-1-outcomes\">Back to the report</a>");
            cases += (int) here;
            pages++;
            address = links(html).stream().filter(link -> link.contains("&after=")).findFirst();
        }
        assertThat(cases).isEqualTo(39);
        assertThat(pages).isEqualTo(2);
    }

    @Test
    void what_is_measured_is_shown_of_each_case() {
        assertThat(
                        get(TABLE
                                        + "stage-1-response-times?row=average-days&column=2024-25&as-at=2025-09-30")
                                .body())
                .contains("<th scope=\"col\" class=\"govuk-table__header figure\">Days</th>");
        assertThat(
                        get(TABLE
                                        + "financial-remedies?row=council&column=2024-25&as-at=2025-09-30")
                                .body())
                .contains("<th scope=\"col\" class=\"govuk-table__header figure\">Amount</th>")
                .containsPattern("<td class=\"govuk-table__cell figure\">£[0-9,]+\\.[0-9]{2}</td>");
    }

    @Test
    void a_complaint_is_a_link_to_its_record_and_a_compliment_is_not() {
        String upheld =
                get(TABLE + "stage-1-outcomes?row=upheld&column=2024-25&as-at=2025-09-30").body();
        Matcher link = Pattern.compile("href=\"(/cases/[^\"]+)\"").matcher(upheld);

        assertThat(link.find()).isTrue();
        assertThat(get(link.group(1)).headers().firstValue("Content-Type"))
                .contains("text/html; charset=utf-8");
        assertThat(
                        get(TABLE
                                        + "compliments-and-ratio?row=compliments&column=2024-25&as-at=2025-09-30")
                                .body())
                .contains("<th scope=\"row\"")
                .doesNotContain("/cases/");
    }

    @Test
    void the_form_leads_to_the_report_that_it_asks_for() {
        assertThat(get("/reports/childrens?year=2023-24&as-at=2024-06-30"))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(303);
                    assertThat(answer.headers().firstValue("Location"))
                            .contains("/reports/childrens/2023-24?as-at=2024-06-30");
                });
        assertThat(get("/reports/childrens?year=2023-24&as-at=").headers().firstValue("Location"))
                .contains("/reports/childrens/2023-24");
        assertThat(get("/reports/childrens/2024-25").body())
                .contains("Figures as at 1 December 2025.");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404, There is nothing at this address",
        "/reports/parks/2024-25, 404, The reports here are:",
        "/reports/%3Cscript%3E/2024-25, 404, There is no such report",
        "/reports/childrens/2024-26, 404, There is no such financial year",
        "/reports/childrens/1969-70, 404, There is no such financial year",
        "/reports/childrens/9999-00, 404, There is no such financial year",
        "/reports/childrens?year=last, 404, There is no such financial year",
        "/reports/childrens/2024-25?as-at=tomorrow, 400, needs a day such as 2025-09-30",
        "/reports/childrens/2024-25?as-at=2025-02-30, 400, needs a day such as 2025-09-30",
        "/reports/childrens/2024-25?as-at=2200-01-01, 400, needs a day such as 2025-09-30",
        "/reports/childrens/2024-25?asAt=2025-09-30, 400, takes only: as-at",
        "/reports/childrens/2024-25?as-at=2025-09-30&as-at=2025-09-30, 400, more than once",
        "/reports/childrens/2024-25/tables/none?row=upheld&column=2024-25, 404, no such table",
        "/reports/childrens/2024-25/tables/stage-1-outcomes, 404, no such row",
        "/reports/childrens/2024-25/tables/stage-1-outcomes?row=x&column=2024-25, 404, no such row",
        "/reports/childrens/2024-25/tables/stage-1-outcomes?row=upheld&column=x, 404, 'Its columns are: 2022-23, 2023-24, 2024-25'",
        "/reports/childrens/2024-25/tables/stage-1-outcomes?row=upheld&column=2024-25&after=x, 400, Begin with the first one",
        "/reports/childrens/2024-25/tables/stage-1-outcomes?row=upheld&column=2024-25&after=MQoACkE, 400, Begin with the first one",
        "/reports/childrens/2024-25/tables/stage-1-outcomes?row=%00&column=2024-25, 400, nobody can see"
    })
    void an_address_that_cannot_be_is_told_so_in_html(String address, int status, String reason) {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("text/html; charset=utf-8");
        assertThat(answer.body())
                .contains(reason)
                .contains("Go to the first page")
                .doesNotContain("<script>", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/reports", REPORT, TABLE + "stage-1-outcomes?row=upheld&column=2024-25"})
    void a_page_keeps_to_the_strict_policy_and_has_one_heading(String address) {
        HttpResponse<String> page = get(address);

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).doesNotContain("<script>", "<style", "style=", " onclick");
        assertThat(count(page.body(), "<h1")).isEqualTo(1);
        assertThat(count(page.body(), "<caption")).isEqualTo(count(page.body(), "<table"));
    }

    @Test
    void a_browser_may_keep_the_stylesheet() {
        String address =
                links(get("/reports").body()).stream()
                        .filter(link -> link.endsWith(".css"))
                        .findFirst()
                        .orElseThrow();
        HttpResponse<String> style = get(address);

        assertThat(style.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(style.headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        assertThat(get("/assets/0000000000000000/desk.css").statusCode()).isEqualTo(404);
    }

    @Test
    void who_asks_for_no_html_is_told_as_the_api_tells_it() {
        HttpRequest program =
                HttpRequest.newBuilder(URI.create(desk.address() + "/nowhere")).build();

        assertThat(recovery.send(program).headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(get("/api/v1/nowhere").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void the_head_of_a_page_has_no_body() {
        HttpResponse<String> head = recovery.send(recovery.request("/reports").HEAD().build());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).isNotEqualTo(Optional.of("0"));
        assertThat(head.body()).isEmpty();
    }

    private static long count(String html, String part) {
        return Pattern.compile(Pattern.quote(part))
                .matcher(html)
                .results()
                .map(MatchResult::start)
                .count();
    }
}
