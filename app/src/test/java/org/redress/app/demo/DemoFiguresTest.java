package org.redress.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;

/// The demonstration's cases, counted by queries of the test's own and not by the reports.
class DemoFiguresTest {

    private static LoadedDemo demo;

    @BeforeAll
    static void load() {
        demo = new LoadedDemo();
    }

    @AfterAll
    static void close() {
        demo.close();
    }

    @ParameterizedTest
    @CsvSource({"adults, 178", "ombudsman, 213"})
    void the_cases_give_every_published_figure(String area, int cells) {
        Map<String, String> expected = ExpectedCells.in(area + "-2024-25.csv");

        assertThat(ExpectedCells.cells(expected)).hasSize(cells);
        assertThat(CountedByHand.in(demo.casework, area + "-counted.sql"))
                .containsAllEntriesOf(expected);
    }

    /// Each report's tables that were published, where the report is there.
    private static Stream<String> published() {
        Set<ReportId> known = Set.copyOf(demo.casework.reports().known());
        return Stream.of("childrens", "adults", "ombudsman")
                .filter(id -> known.contains(new ReportId(id)));
    }

    @ParameterizedTest
    @MethodSource("published")
    void the_report_shows_every_published_figure(String id) {
        Report report =
                demo.casework
                        .reports()
                        .draw(
                                new ReportId(id),
                                new FinancialYear(2024),
                                DemoCouncil.PUBLISHED_AS_AT)
                        .orElseThrow();

        assertThat(
                        id.equals("ombudsman")
                                ? ExpectedCells.byPlace(report)
                                : ExpectedCells.of(report))
                .containsAllEntriesOf(ExpectedCells.in(id + "-2024-25.csv"));
    }

    @Test
    void a_busy_area_has_years_with_something_of_everything() {
        Map<String, String> counted = CountedByHand.in(demo.casework, "corporate-counted.sql");

        assertThat(counted.keySet().stream().filter(each -> each.contains("never-"))).isEmpty();
        assertThat(rows(counted, "2024-25"))
                .containsAll(rows(counted, "2023-24"))
                .contains(
                        "refused",
                        "turned-complaint",
                        "declined-late",
                        "extended",
                        "acknowledged-late",
                        "answered-late",
                        "lessons-that-did-not-hold",
                        "remedies-financial",
                        "feedback-comment");
        assertThat(number(counted, "complaints")).isBetween(2_400, 2_600);
        assertThat(number(counted, "directorates")).isEqualTo(9);
    }

    @Test
    void a_busy_area_mostly_answers_in_time() {
        Map<String, String> counted = CountedByHand.in(demo.casework, "corporate-counted.sql");

        assertThat(percent(counted, "acknowledged-in-5", "stage-1")).isBetween(80, 97);
        assertThat(percent(counted, "answered-in-10", "stage-1")).isBetween(60, 90);
        assertThat(percent(counted, "answered-in-20", "stage-2")).isBetween(60, 90);
        assertThat(percent(counted, "stage-2", "stage-1")).isBetween(6, 14);
    }

    private static Set<String> rows(Map<String, String> counted, String year) {
        return counted.keySet().stream()
                .filter(key -> key.startsWith(year))
                .map(key -> key.split(",", -1)[1])
                .collect(Collectors.toSet());
    }

    private static int percent(Map<String, String> counted, String part, String whole) {
        return 100 * number(counted, part) / number(counted, whole);
    }

    private static int number(Map<String, String> counted, String row) {
        return Integer.parseInt(counted.getOrDefault("2024-25," + row + ",,n", "0"));
    }
}
