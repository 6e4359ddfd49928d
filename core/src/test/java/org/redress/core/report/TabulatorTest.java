package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report.Cell;
import org.redress.core.report.RowSpec.AverageDays;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.RowSpec.Pounds;
import org.redress.core.report.RowSpec.Ratio;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.RowSpec.Total;

class TabulatorTest {

    private static final FinancialYear YEAR = FinancialYear.parse("2024-25");
    private static final LocalDate AS_AT = LocalDate.of(2025, 9, 30);
    private static final List<Entry> WORDS =
            List.of(
                    new Entry("a", "id-a", "A"),
                    new Entry("other", "id-o", "Other"),
                    new Entry("b", "id-b", "B"),
                    new Entry("c", "id-c", "C"));

    private final Map<Tally.At, Tally.Measure> measures = new HashMap<>();
    private ColumnsSpec columns = new ColumnsSpec.Years(2);

    @Test
    void years_stand_side_by_side_the_reports_own_last() {
        Columns three = Columns.of(new ColumnsSpec.Years(3), YEAR);

        assertThat(three.titles()).containsExactly("2022-23", "2023-24", "2024-25");
        assertThat(three.firstDay()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(three.lastDay()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void months_stand_side_by_side_that_of_the_day_last() {
        Columns months = Columns.of(new ColumnsSpec.Months(3), YEAR, LocalDate.of(2024, 2, 10));

        assertThat(months.titles()).containsExactly("Dec 2023", "Jan 2024", "Feb 2024");
        assertThat(months.titled("Jan 2024").orElseThrow().keys()).containsExactly("2024-01");
        assertThat(months.firstDay()).isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(months.lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThatThrownBy(() -> new ColumnsSpec.Months(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fixed_columns_span_the_year_and_end_with_the_total() {
        Columns fixed = Columns.of(new ColumnsSpec.Keys(List.of("X", "Y")), YEAR);

        assertThat(fixed.titles()).containsExactly("X", "Y", "TOTAL");
        assertThat(fixed.firstDay()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(fixed.lastDay()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(fixed.titled("Y")).isPresent();
        assertThat(fixed.titled("Z")).isEmpty();
    }

    @Test
    void the_total_column_is_over_every_record_and_the_rest_goes_where_it_is_told() {
        counted("k", "X", 1);
        counted("k", "Y", 2);
        counted("k", "unheard-of", 4);

        columns = new ColumnsSpec.Keys(List.of("X", "Y"));
        assertThat(cells(new Count("id", "l", "k"))).containsExactly(n(1), n(2), n(7));
        columns = new ColumnsSpec.Keys(List.of("X", "Y"), "Y");
        assertThat(cells(new Count("id", "l", "k"))).containsExactly(n(1), n(6), n(7));
    }

    @Test
    void the_rest_must_be_a_column_and_a_table_has_a_year() {
        assertThatThrownBy(() -> new ColumnsSpec.Keys(List.of("X"), "Y"))
                .hasMessageContaining("'Y'");
        assertThatThrownBy(() -> new ColumnsSpec.Years(0)).hasMessageContaining("0");
    }

    @Test
    void a_count_of_nothing_is_nought() {
        counted("k", "2024-25", 3);
        counted("j", "2024-25", 4);

        assertThat(cells(new Count("id", "l", "k"))).containsExactly(n(0), n(3));
        assertThat(cells(new Total("id", "l", List.of("k", "j", "none"))))
                .containsExactly(n(0), n(7));
    }

    @Test
    void a_share_of_nothing_is_empty_and_a_count_beside_it_is_not() {
        counted("k", "2024-25", 1);
        counted("j", "2024-25", 7);
        List<String> of = List.of("k", "j");

        assertThat(cells(new Share("id", "l", "k", of)))
                .containsExactly(Optional.empty(), Optional.of(Cell.count(1).withPercent(13)));
        assertThat(cells(new CountWithShare("id", "l", "k", of)))
                .containsExactly(n(0), Optional.of(Cell.count(1).withPercent(13)));
    }

    @ParameterizedTest
    @CsvSource({
        "1,8,13",
        "1,200,1",
        "1,201,0",
        "2,3,67",
        "41,120,34",
        "3,3,100",
        "0,5,0",
        "995,1000,100"
    })
    void percentages_are_whole_and_rounded_half_up(long part, long whole, long percent) {
        assertThat(Rounding.percent(part, whole)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "5,2,2.5 : 1",
        "154,152,1 : 1",
        "363,148,2.5 : 1",
        "1,20,0.1 : 1",
        "1,21,0 : 1",
        "0,3,0 : 1",
        "20,2,10 : 1",
        "200,1,200 : 1"
    })
    void ratios_have_one_decimal_or_none_where_whole(long one, long to, String text) {
        assertThat(Rounding.ratio(one, to)).isEqualTo(text);
    }

    @Test
    void averages_are_whole_days_rounded_half_up_and_of_nothing_empty() {
        valued("k", "2024-25", 2, "5");

        assertThat(cells(new AverageDays("id", "l", "k")))
                .containsExactly(Optional.empty(), Optional.of(Cell.days(3)));
    }

    @Test
    void pounds_are_rounded_once_from_the_exact_sum() {
        valued("k", "2024-25", 1, "149");
        valued("j", "2024-25", 2, "1");

        assertThat(cells(new Pounds("id", "l", List.of("k"), true)))
                .containsExactly(
                        pounds(0).map(c -> c.withCount(0)), pounds(1).map(c -> c.withCount(1)));
        assertThat(cells(new Pounds("id", "l", List.of("k", "j"), false)))
                .containsExactly(pounds(0), pounds(2));
    }

    @Test
    void a_ratio_to_nothing_is_empty() {
        counted("k", "2023-24", 5);
        counted("k", "2024-25", 5);
        counted("j", "2024-25", 2);

        assertThat(cells(new Ratio("id", "l", "k", "j")))
                .containsExactly(Optional.empty(), Optional.of(Cell.ratio("2.5 : 1")));
        assertThat(table(new Ratio("id", "l", "k", "j")).rows().getFirst().keys())
                .containsExactly("k", "j");
    }

    @Test
    void a_run_of_rows_leaves_out_what_has_nothing_in_any_column() {
        counted("p:b", "2023-24", 1);
        counted("p:c", "2021-22", 1);
        counted("q:a", "2024-25", 1);

        Report.Table table = table(new Each("p:", WORDS, Each.Order.VOCABULARY, ""));

        assertThat(table.rows()).extracting(Report.Row::id).containsExactly("id-b");
        assertThat(table.rows().getFirst().label()).isEqualTo("B");
        assertThat(table.rows().getFirst().keys()).containsExactly("p:b");
        assertThat(table.rows().getFirst().cells()).containsExactly(n(1), n(0));
    }

    @Test
    void largest_first_adds_the_columns_up_and_keeps_the_vocabularys_order_in_ties() {
        counted("p:a", "2023-24", 2);
        counted("p:other", "2024-25", 9);
        counted("p:b", "2023-24", 1);
        counted("p:b", "2024-25", 2);
        counted("p:c", "2024-25", 2);
        counted("p:unheard-of", "2024-25", 5);

        assertThat(ids(new Each("p:", WORDS, Each.Order.LARGEST_FIRST, "id-o")))
                .containsExactly("unheard-of", "id-b", "id-a", "id-c", "id-o");
        assertThat(ids(new Each("p:", WORDS, Each.Order.LARGEST_FIRST, "")))
                .containsExactly("id-o", "unheard-of", "id-b", "id-a", "id-c");
        assertThat(ids(new Each("p:", WORDS, Each.Order.VOCABULARY, "id-o")))
                .containsExactly("id-a", "id-b", "id-c", "unheard-of", "id-o");
    }

    @Test
    void largest_first_goes_by_the_total_column_where_there_is_one() {
        columns = new ColumnsSpec.Keys(List.of("X"));
        counted("p:a", "X", 2);
        counted("p:b", "unheard-of", 3);

        assertThat(ids(new Each("p:", WORDS, Each.Order.LARGEST_FIRST, "")))
                .containsExactly("id-b", "id-a");
    }

    @Test
    void a_run_of_rows_needs_a_prefix() {
        assertThatThrownBy(() -> new Each("", WORDS, Each.Order.VOCABULARY, ""))
                .hasMessageContaining("prefix");
    }

    @Test
    void notes_name_only_the_columns_that_have_some() {
        NoteSpec open = new NoteSpec.Counted("open", "Still open and so not counted");
        NoteSpec fixed = new NoteSpec.Fixed("X = Somewhere");
        assertThat(notes(open, fixed)).containsExactly("X = Somewhere");

        counted("open", "2024-25", 3);
        assertThat(notes(open))
                .containsExactly(
                        "Still open and so not counted (as at 30 September 2025): 2024-25: 3.");
        counted("open", "2023-24", 1);
        assertThat(notes(open))
                .containsExactly(
                        "Still open and so not counted (as at 30 September 2025): 2023-24: 1, 2024-25: 3.");
    }

    @Test
    void a_table_keeps_its_name_and_finds_its_rows() {
        Report.Table table = table(new Count("one", "One", "k"), new Count("two", "Two", "j"));

        assertThat(table.id()).isEqualTo("id");
        assertThat(table.title()).isEqualTo("Title");
        assertThat(table.columns()).containsExactly("2023-24", "2024-25");
        assertThat(table.row("two").map(Report.Row::label)).contains("Two");
        assertThat(table.row("three")).isEmpty();
    }

    private void counted(String row, String column, long count) {
        measures.put(new Tally.At(row, column), new Tally.Measure(count, BigDecimal.ZERO));
    }

    private void valued(String row, String column, long count, String sum) {
        measures.put(new Tally.At(row, column), new Tally.Measure(count, new BigDecimal(sum)));
    }

    private Report.Table table(RowSpec... rows) {
        return table(List.of(rows), List.of());
    }

    private Report.Table table(List<RowSpec> rows, List<NoteSpec> notes) {
        TableSpec spec = new TableSpec("id", "Title", columns, "select", rows, notes);
        return Tabulator.tabulate(spec, new Tally(measures), Columns.of(columns, YEAR), AS_AT);
    }

    private List<String> notes(NoteSpec... notes) {
        return table(List.of(), List.of(notes)).notes();
    }

    private List<Optional<Cell>> cells(RowSpec row) {
        return table(row).rows().getFirst().cells();
    }

    private List<String> ids(RowSpec row) {
        return table(row).rows().stream().map(Report.Row::id).toList();
    }

    private static Optional<Cell> n(long count) {
        return Optional.of(Cell.count(count));
    }

    private static Optional<Cell> pounds(long pounds) {
        return Optional.of(Cell.pounds(BigDecimal.valueOf(pounds)));
    }
}
