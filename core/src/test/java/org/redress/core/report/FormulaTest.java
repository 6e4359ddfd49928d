package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report.Cell;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;

class FormulaTest {

    private static final FinancialYear YEAR = FinancialYear.parse("2024-25");
    private static final Formula UPHELD =
            new Formula.Percent("% upheld", 0, List.of("upheld"), List.of("upheld", "not"), false);

    private final Map<Tally.At, Tally.Measure> measures = new HashMap<>();

    @Test
    void a_count_is_of_its_own_year_and_keys() {
        counted("r", "2024-25:upheld", 3);
        counted("r", "2024-25:not", 4);
        counted("r", "2023-24:upheld", 5);
        counted("other", "2024-25:upheld", 6);

        assertThat(cell(new Formula.Count("C", 0, List.of("upheld")))).isEqualTo(n(3));
        assertThat(cell(new Formula.Count("C", 0, List.of("upheld", "not")))).isEqualTo(n(7));
        assertThat(cell(new Formula.Count("C", 1, List.of("upheld")))).isEqualTo(n(5));
        assertThat(cell(new Formula.Count("C", 2, List.of("upheld")))).isEqualTo(n(0));
    }

    @Test
    void a_change_is_from_the_year_before_and_may_be_downward() {
        counted("r", "2024-25:x", 3);
        counted("r", "2023-24:x", 5);
        counted("r", "2022-23:x", 1);

        assertThat(cell(new Formula.Change("C", 0, List.of("x")))).isEqualTo(n(-2));
        assertThat(cell(new Formula.Change("C", 1, List.of("x")))).isEqualTo(n(4));
    }

    @Test
    void a_change_spans_the_year_before_but_opens_its_own_years_records() {
        Columns columns = columns(new Formula.Change("Change", 0, List.of("x")));

        assertThat(columns.firstDay()).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(columns.lastDay()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(columns.all().getFirst().keys()).containsExactly("2024-25:x");
    }

    @Test
    void columns_span_from_the_earliest_year_that_one_of_them_counts() {
        Columns columns =
                columns(
                        new Formula.Count("A", 0, List.of("x")),
                        new Formula.Count("B", 2, List.of("x")));

        assertThat(columns.firstDay()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(columns.lastDay()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void a_title_names_its_formulas_year() {
        assertThat(
                        columns(
                                        new Formula.Count("Received {year}", 1, List.of("x")),
                                        new Formula.Count("{year}", 0, List.of("x")),
                                        new Formula.Change("Change", 0, List.of("x")))
                                .titles())
                .containsExactly("Received 2023/24", "2024/25", "Change");
    }

    @Test
    void a_percentage_of_nothing_is_empty_and_shows_how_many_where_asked() {
        Formula counted = new Formula.Percent("P", 0, List.of("a"), List.of("a", "b"), true);
        assertThat(cell(counted)).isEmpty();

        counted("r", "2024-25:a", 1);
        counted("r", "2024-25:b", 7);
        assertThat(cell(counted)).contains(Cell.count(1).withPercent(13));
        assertThat(cell(new Formula.Percent("P", 0, List.of("a"), List.of("a", "b"), false)))
                .contains(Cell.percent(13));
    }

    @Test
    void days_are_the_mean_over_the_records_and_pounds_their_sum() {
        valued("r", "2024-25:a", 2, "5");
        valued("r", "2024-25:b", 1, "1");

        assertThat(cell(new Formula.MeanDays("D", 0, List.of("a")))).contains(Cell.days(3));
        assertThat(cell(new Formula.MeanDays("D", 0, List.of("a", "b")))).contains(Cell.days(2));
        assertThat(cell(new Formula.MeanDays("D", 1, List.of("a")))).isEmpty();
        valued("r", "2024-25:c", 2, "12350");
        assertThat(cell(new Formula.Pounds("P", 0, List.of("c"))))
                .contains(Cell.pounds(new BigDecimal(124)));
        assertThat(cell(new Formula.Pounds("P", 1, List.of("c"))))
                .contains(Cell.pounds(BigDecimal.ZERO));
    }

    @Test
    void a_ratio_compares_counts_and_a_rate_a_count_with_a_sum() {
        counted("r", "2024-25:one", 5);
        valued("r", "2024-25:to", 2, "248300");

        assertThat(cell(new Formula.Ratio("R", 0, List.of("one"), List.of("to"))))
                .contains(Cell.ratio("2.5 : 1"));
        assertThat(cell(new Formula.Ratio("R", 1, List.of("one"), List.of("to")))).isEmpty();
        assertThat(cell(new Formula.Rate("R", 0, List.of("one"), List.of("to"), 100_000)))
                .contains(Cell.text("2.0"));
        assertThat(cell(new Formula.Rate("R", 1, List.of("one"), List.of("to"), 100_000)))
                .isEmpty();
    }

    @Test
    void a_total_row_works_its_formulas_over_all_its_keys() {
        counted("r", "2024-25:upheld", 1);
        counted("r", "2024-25:not", 2);
        counted("q", "2024-25:upheld", 2);

        assertThat(
                        table(
                                        List.of(UPHELD),
                                        new RowSpec.Total("total", "Total", List.of("r", "q")))
                                .rows()
                                .getFirst()
                                .cells())
                .containsExactly(Optional.of(Cell.percent(60)));
    }

    @Test
    void a_table_of_formulas_has_a_column() {
        assertThatThrownBy(() -> new ColumnsSpec.Formulas(List.of()))
                .hasMessageContaining("at least one column");
    }

    @Test
    void the_highest_percentage_comes_first_and_ties_keep_the_vocabularys_order() {
        upheld("p:low", 1, 9);
        upheld("p:first", 1, 1);
        upheld("p:second", 2, 2);
        upheld("p:high", 9, 1);
        counted("p:none", "2024-25:elsewhere", 1);
        Each each = each(Each.Order.HIGHEST_PERCENT_FIRST, "low", "second", "first", "none");

        assertThat(ids(new Formula.Count("N", 0, List.of("upheld", "not", "elsewhere")), each))
                .containsExactly("low", "second", "first", "none", "high");
        assertThat(
                        table(
                                        List.of(
                                                new Formula.Count(
                                                        "N",
                                                        0,
                                                        List.of("upheld", "not", "elsewhere")),
                                                UPHELD),
                                        each)
                                .rows())
                .extracting(Report.Row::id)
                .containsExactly("high", "second", "first", "low", "none");
    }

    @Test
    void unknown_keys_of_one_slug_share_a_row_under_the_first_of_their_labels() {
        counted("p:Housing Repairs", "2024-25:x", 1);
        counted("p:housing repairs", "2024-25:x", 2);
        counted("p:Housing—Repairs", "2024-25:x", 4);
        counted("p:Allotments", "2024-25:x", 8);

        Report.Table table =
                table(
                        List.of(new Formula.Count("N", 0, List.of("x"))),
                        each(Each.Order.VOCABULARY));

        assertThat(table.rows())
                .extracting(Report.Row::id, Report.Row::label)
                .containsExactly(
                        tuple("allotments", "Allotments"),
                        tuple("housing-repairs", "Housing Repairs"));
        assertThat(table.rows().getLast().cells()).containsExactly(n(7));
        assertThat(table.rows().getLast().keys())
                .containsExactlyInAnyOrder(
                        "p:Housing Repairs", "p:housing repairs", "p:Housing—Repairs");
    }

    @Test
    void so_many_for_every_so_many_residents_and_nothing_where_none_are_known() {
        counted("r", "2024-25", 12);
        counted("q", "2024-25", 1);
        ColumnsSpec years = new ColumnsSpec.Years(1);

        assertThat(residents(years, OptionalInt.of(2_000), 1_000)).contains(Cell.text("6.5"));
        assertThat(residents(years, OptionalInt.of(130), 10)).contains(Cell.text("1.0"));
        assertThat(residents(years, OptionalInt.empty(), 1_000)).isEmpty();
    }

    private Optional<Cell> residents(ColumnsSpec columns, OptionalInt population, int per) {
        RowSpec row = new RowSpec.PerResidents("id", "L", List.of("r", "q"), population, per);
        return drawn(columns, row).rows().getFirst().cells().getFirst();
    }

    private void upheld(String row, long upheld, long not) {
        counted(row, "2024-25:upheld", upheld);
        counted(row, "2024-25:not", not);
    }

    private void counted(String row, String column, long count) {
        valued(row, column, count, "0");
    }

    private void valued(String row, String column, long count, String sum) {
        measures.put(new Tally.At(row, column), new Tally.Measure(count, new BigDecimal(sum)));
    }

    private static Each each(Each.Order order, String... words) {
        return new Each(
                "p:",
                List.of(words).stream().map(word -> new Entry(word, word, word)).toList(),
                order,
                "");
    }

    private Optional<Cell> cell(Formula formula) {
        return table(List.of(formula), new RowSpec.Count("id", "L", "r"))
                .rows()
                .getFirst()
                .cells()
                .getFirst();
    }

    private List<String> ids(Formula formula, Each each) {
        return table(List.of(formula), each).rows().stream().map(Report.Row::id).toList();
    }

    private Report.Table table(List<Formula> formulas, RowSpec row) {
        return drawn(new ColumnsSpec.Formulas(formulas), row);
    }

    private Report.Table drawn(ColumnsSpec columns, RowSpec row) {
        TableSpec spec = new TableSpec("id", "Title", columns, "", List.of(row), List.of());
        return Tabulator.tabulate(
                spec, new Tally(measures), Columns.of(columns, YEAR), LocalDate.of(2025, 3, 31));
    }

    private static Columns columns(Formula... formulas) {
        return Columns.of(new ColumnsSpec.Formulas(List.of(formulas)), YEAR);
    }

    private static Optional<Cell> n(long count) {
        return Optional.of(Cell.count(count));
    }
}
