package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.RowSpec.Total;

class SuppressionTest {

    private static final FinancialYear YEAR = new FinancialYear(2024);

    @ParameterizedTest
    @CsvSource({
        "0 0, 0 0 0",
        "5 9, 5 9 14",
        "0 6, 0 6 6",
        "3, withheld 3",
        "1 0, withheld 1",
        "4 4 4, withheld 12",
        "1 1 1 1 1, withheld 5",
        "0 3 0, withheld 3",
        "1 2, x x 3",
        "4 3 0, x x x 7",
        "3 8 20, x 8 x 31",
        "20 3 8 0, 20 x x 0 31",
        "1 5 0, x x x 6",
        "1 6 5, x x x 12",
        "2 6 5, x 6 x 13",
        "1 5 6, x 5 x 12"
    })
    void small_counts_are_hidden_and_what_would_tell_them(String counts, String shown) {
        assertThat(published(numbers(counts))).isEqualTo(shown);
    }

    @Test
    void each_column_goes_by_itself_and_a_note_explains() {
        Tally tally =
                new Tally(
                        Map.of(
                                new Tally.At("p:a", "2023-24"), measure(7),
                                new Tally.At("p:b", "2023-24"), measure(9),
                                new Tally.At("p:a", "2024-25"), measure(2),
                                new Tally.At("p:b", "2024-25"), measure(9),
                                new Tally.At("all", "2023-24"), measure(16),
                                new Tally.At("all", "2024-25"), measure(11)));

        Report.Table table = drawn(tally);

        assertThat(table.rows())
                .extracting(SuppressionTest::text)
                .containsExactly("7 x", "9 x", "16 11");
        assertThat(table.notes()).containsExactly("A remark", Suppression.NOTE);
        assertThat(table.disclosure()).isEqualTo(Disclosure.SUPPRESSED);
    }

    @Test
    void
            a_column_that_cannot_be_kept_shows_its_total_alone_and_no_row_tells_of_it_by_being_there() {
        Tally tally =
                new Tally(
                        Map.of(
                                new Tally.At("p:a", "2023-24"), measure(7),
                                new Tally.At("p:b", "2024-25"), measure(1),
                                new Tally.At("all", "2023-24"), measure(7),
                                new Tally.At("all", "2024-25"), measure(1)));

        Report.Table table = drawn(tally);

        assertThat(table.rows()).extracting(Report.Row::id).containsExactly("a", "total");
        assertThat(table.rows()).extracting(SuppressionTest::text).containsExactly("7 x", "7 1");
        assertThat(table.notes()).containsExactly("A remark", Suppression.WITHHELD);
        assertThat(table.disclosure()).isEqualTo(Disclosure.SUPPRESSED);
    }

    @Test
    void before_the_years_end_nothing_is_shown() {
        Report.Table table =
                Tabulator.notYet(
                        spec(), Columns.of(spec().columns(), YEAR), LocalDate.of(2025, 3, 30));

        assertThat(table.rows()).isEmpty();
        assertThat(table.notes()).contains(Suppression.NOT_YET);
    }

    @Test
    void a_table_that_hides_nothing_says_nothing_of_it() {
        assertThat(drawn(new Tally(Map.of())).notes()).containsExactly("A remark");
    }

    @Test
    void a_table_that_would_tell_by_something_else_is_refused() {
        Each largest = new Each("p:", List.of(), Each.Order.LARGEST_FIRST, "");
        TableSpec wrong =
                new TableSpec(
                                "t",
                                "T",
                                new ColumnsSpec.Keys(List.of("A")),
                                "",
                                List.of(
                                        largest,
                                        new Share("s", "S", "k", List.of("k")),
                                        new Total("subtotal", "Sub", List.of("k"))),
                                List.of(new NoteSpec.Counted("k", "Lead")))
                        .suppressed();

        assertThat(SpecChecks.problems(report(wrong)))
                .containsExactly(
                        "table 't' of report 'r' hides small counts but its columns are no years",
                        "table 't' of report 'r' hides small counts but its rows 'p:' are ordered by their counts",
                        "table 't' of report 'r' hides small counts but its row 's' shows more than how many",
                        "table 't' of report 'r' hides small counts but its row 'subtotal' is a total not called 'total'",
                        "table 't' of report 'r' hides small counts but has a counted note");
        assertThat(SpecChecks.problems(report(spec()))).isEmpty();
    }

    private static ReportSpec report(TableSpec table) {
        return new ReportSpec("r", "R", List.of(SectionSpec.of("s", "S", table)));
    }

    private static TableSpec spec() {
        Each each =
                new Each(
                        "p:",
                        List.of(new Entry("a", "a", "A"), new Entry("b", "b", "B")),
                        Each.Order.VOCABULARY,
                        "");
        return new TableSpec(
                        "t",
                        "T",
                        new ColumnsSpec.Years(2),
                        "",
                        List.of(each, new Count("total", "Total", "all")),
                        List.of(new NoteSpec.Fixed("A remark")))
                .suppressed();
    }

    private static Report.Table drawn(Tally tally) {
        return Tabulator.tabulate(
                spec(), tally, Columns.of(spec().columns(), YEAR), LocalDate.of(2025, 3, 31));
    }

    private static Tally.Measure measure(long count) {
        return new Tally.Measure(count, BigDecimal.ZERO);
    }

    private static List<Long> numbers(String words) {
        return List.of(words.split(" ")).stream().map(Long::valueOf).toList();
    }

    /// The column and then its total, as they are shown.
    static String published(List<Long> column) {
        List<Report.Row> rows = new ArrayList<>();
        for (int at = 0; at < column.size(); at++) {
            rows.add(row("r" + at, column.get(at)));
        }
        rows.add(row("total", column.stream().mapToLong(Long::longValue).sum()));
        Report.Table table =
                Suppression.of(new Report.Table("t", "T", List.of("c"), rows, List.of()));
        String withheld = table.notes().contains(Suppression.WITHHELD) ? "withheld " : "";
        return withheld
                + String.join(" ", table.rows().stream().map(SuppressionTest::text).toList());
    }

    private static Report.Row row(String id, long count) {
        return new Report.Row(id, id, List.of(id), List.of(Optional.of(Report.Cell.count(count))));
    }

    private static String text(Report.Row row) {
        return String.join(
                " ",
                row.cells().stream()
                        .map(cell -> cell.orElseThrow().n().map(String::valueOf).orElse("x"))
                        .toList());
    }
}
