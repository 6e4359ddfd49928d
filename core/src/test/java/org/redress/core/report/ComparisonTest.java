package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Comparison.Difference;
import org.redress.core.report.Report.Cell;
import org.redress.core.report.SinceYearEnd.Happened;

class ComparisonTest {

    private static final FinancialYear YEAR = new FinancialYear(2024);
    private static final SinceYearEnd LATER = new SinceYearEnd(YEAR, LocalDate.of(2025, 9, 30));

    @Property
    void two_days_reports_differ_in_the_cells_listed_and_no_others(
            @ForAll("cells") Map<String, List<Integer>> before,
            @ForAll("cells") Map<String, List<Integer>> after) {
        Comparison comparison = Comparison.of(List.of(table(before)), List.of(table(after)));

        Map<String, Optional<Cell>> changed = cells(table(before));
        for (Difference difference : comparison.differences()) {
            String key = difference.row().id() + difference.column();
            assertThat(difference.before()).isNotEqualTo(difference.after());
            assertThat(changed.getOrDefault(key, Optional.empty())).isEqualTo(difference.before());
            changed.put(key, difference.after());
        }
        changed.values().removeIf(Optional::isEmpty);
        Map<String, Optional<Cell>> wanted = cells(table(after));
        wanted.values().removeIf(Optional::isEmpty);
        assertThat(changed).isEqualTo(wanted);
    }

    @Test
    void each_figure_that_differs_is_listed_with_both_days() {
        Comparison comparison =
                Comparison.of(
                        List.of(
                                table(
                                        new TreeMap<>(
                                                Map.of(
                                                        "upheld",
                                                        List.of(8, 10),
                                                        "gone",
                                                        List.of(1, 0))))),
                        List.of(table(Map.of("upheld", List.of(8, 12)))));

        Report.Section section =
                LATER.changes(
                        comparison,
                        List.of(
                                new Happened(1, "stage was closed", "stages were closed"),
                                new Happened(0, "lesson was drawn", "lessons were drawn"),
                                new Happened(1234, "remedy was agreed", "remedies were agreed")));

        assertThat(section.id()).isEqualTo("as-at");
        assertThat(section.title()).isEqualTo("What has happened since 31 March 2025");
        assertThat(section.sentences())
                .containsExactly(
                        "3 figures in this report differ from those as at 31 March 2025.",
                        "After 31 March 2025 and up to 30 September 2025, of the cases of the year"
                                + " and of the years before, 1 stage was closed and 1,234 remedies"
                                + " were agreed.");
        assertThat(section.lists().getFirst().items())
                .containsExactly(
                        "Outcomes, The upheld, 2024-25: 10 as at 31 March 2025, 12 as at 30 September 2025",
                        "Outcomes, The gone, 2023-24: 1 as at 31 March 2025, nothing as at 30 September 2025",
                        "Outcomes, The gone, 2024-25: 0 as at 31 March 2025, nothing as at 30 September 2025");
    }

    @Test
    void one_figure_none_and_nothing_that_happened_are_said_as_such() {
        Comparison one =
                Comparison.of(
                        List.of(table(Map.of("upheld", List.of(8, 10)))),
                        List.of(table(Map.of("upheld", List.of(8, 11)))));

        assertThat(LATER.changes(one, List.of()).sentences().getFirst())
                .isEqualTo("1 figure in this report differs from those as at 31 March 2025.");
        Report.Section none =
                LATER.changes(
                        Comparison.of(List.of(), List.of()),
                        List.of(new Happened(2, "stage was closed", "stages were closed")));
        assertThat(none.sentences())
                .containsExactly(
                        "No figures in this report differ from those as at 31 March 2025.");
        assertThat(none.lists()).isEmpty();
        assertThat(LATER.changes(one, List.of()).sentences().getLast())
                .endsWith(", further steps and details were recorded in the cases counted here.");
    }

    @Test
    void a_long_list_says_how_many_more_there_are() {
        Map<String, List<Integer>> many = new HashMap<>();
        for (int row = 0; row < 103; row++) {
            many.put("r" + row, List.of(0, 1));
        }
        Comparison comparison = Comparison.of(List.of(table(Map.of())), List.of(table(many)));

        List<String> items = LATER.changes(comparison, List.of()).lists().getFirst().items();
        assertThat(items).hasSize(101);
        assertThat(items.getLast()).isEqualTo("and 106 more");
    }

    @Test
    void tables_that_hide_small_counts_are_not_compared() {
        Report.Table open = table(Map.of("upheld", List.of(8, 10)));
        Report.Table hiding =
                new Report.Table(
                        "t", "T", open.columns(), open.rows(), List.of(), Disclosure.SUPPRESSED);

        assertThat(Comparison.of(List.of(table(Map.of())), List.of(hiding)).differences())
                .isEmpty();
    }

    @Test
    void until_the_year_is_over_nothing_can_have_happened_since() {
        SinceYearEnd before = new SinceYearEnd(YEAR, LocalDate.of(2025, 3, 30));
        SinceYearEnd last = new SinceYearEnd(YEAR, YEAR.lastDay());

        assertThat(before.isLater()).isFalse();
        assertThat(last.isLater()).isFalse();
        assertThat(new SinceYearEnd(YEAR, YEAR.lastDay().plusDays(1)).isLater()).isTrue();
        assertThat(before.nothingLater().title()).isEqualTo("As at 30 March 2025");
        assertThat(before.nothingLater().sentences())
                .containsExactly(
                        "The year is not over: these are its figures as at 30 March 2025."
                                + " It ends on 31 March 2025.");
        assertThat(last.nothingLater().sentences())
                .containsExactly(
                        "These are the figures as at the last day of the year."
                                + " Nothing that happened later counts.");
    }

    @Provide
    Arbitrary<Map<String, List<Integer>>> cells() {
        return Arbitraries.maps(
                Arbitraries.of("a", "b", "c", "d"),
                Arbitraries.integers().between(0, 2).list().ofSize(2));
    }

    private static Map<String, Optional<Cell>> cells(Report.Table table) {
        Map<String, Optional<Cell>> cells = new HashMap<>();
        for (Report.Row row : table.rows()) {
            for (int at = 0; at < row.cells().size(); at++) {
                cells.put(row.id() + table.columns().get(at), row.cells().get(at));
            }
        }
        return cells;
    }

    private static Report.Table table(Map<String, List<Integer>> rows) {
        List<Report.Row> drawn = new ArrayList<>();
        rows.forEach((id, counts) ->
                drawn.add(
                        new Report.Row(
                                id,
                                "The " + id,
                                List.of(id),
                                counts.stream()
                                        .map(count -> Optional.of(Cell.count(count)))
                                        .toList())));
        return new Report.Table("t", "Outcomes", List.of("2023-24", "2024-25"), drawn, List.of());
    }
}
