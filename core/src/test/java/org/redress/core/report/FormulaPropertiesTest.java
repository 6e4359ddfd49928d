package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report.Cell;

/// Formulas against loops over the records themselves.
class FormulaPropertiesTest {

    private static final FinancialYear YEAR = new FinancialYear(2024);
    private static final List<String> UPHELD = List.of("upheld");
    private static final List<String> DECIDED = List.of("upheld", "not");

    record Counted(String row, String year, String key, int value) {}

    @Property
    void each_figure_is_what_a_loop_over_the_records_gives(@ForAll("records") List<Counted> all) {
        List<Optional<Cell>> cells =
                cells(
                        all,
                        new Formula.Count("a", 0, DECIDED),
                        new Formula.Change("b", 0, DECIDED),
                        new Formula.Percent("c", 1, UPHELD, DECIDED, true),
                        new Formula.MeanDays("d", 0, UPHELD),
                        new Formula.Pounds("e", 0, UPHELD),
                        new Formula.Ratio("f", 0, UPHELD, List.of("not")),
                        new Formula.Rate("g", 0, UPHELD, List.of("not"), 1000));

        int now = count(all, "2024-25", DECIDED);
        assertThat(cells.get(0)).contains(Cell.count(now));
        assertThat(cells.get(1)).contains(Cell.count(now - count(all, "2023-24", DECIDED)));
        assertThat(cells.get(2))
                .isEqualTo(percent(count(all, "2023-24", UPHELD), count(all, "2023-24", DECIDED)));
        int upheld = count(all, "2024-25", UPHELD);
        int sum = sum(all, "2024-25", UPHELD);
        assertThat(cells.get(3))
                .isEqualTo(
                        upheld == 0
                                ? Optional.empty()
                                : Optional.of(Cell.days(halfUp(sum, upheld))));
        assertThat(cells.get(4)).contains(Cell.pounds(BigDecimal.valueOf(halfUp(sum, 100))));
        int not = count(all, "2024-25", List.of("not"));
        assertThat(cells.get(5).isEmpty()).isEqualTo(not == 0);
        cells.get(5).ifPresent(cell -> near(cell.ratio().orElseThrow(), upheld, not, 1));
        int of = sum(all, "2024-25", List.of("not"));
        assertThat(cells.get(6).isEmpty()).isEqualTo(of == 0);
        cells.get(6).ifPresent(cell -> near(cell.text().orElseThrow(), upheld, of, 1000));
    }

    private static void near(String shown, int count, int of, int per) {
        assertThat(Double.parseDouble(shown.replace(" : 1", "")))
                .isBetween(
                        (double) count * per / of - 0.0500001,
                        (double) count * per / of + 0.0500001);
    }

    private static Optional<Cell> percent(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(Cell.count(part).withPercent(halfUp(100 * part, whole)));
    }

    private static long halfUp(int dividend, int divisor) {
        return (2L * dividend + divisor) / (2L * divisor);
    }

    private static int count(List<Counted> all, String year, List<String> keys) {
        return taken(all, year, keys).size();
    }

    private static int sum(List<Counted> all, String year, List<String> keys) {
        int sum = 0;
        for (Counted each : taken(all, year, keys)) {
            sum += each.value();
        }
        return sum;
    }

    private static List<Counted> taken(List<Counted> all, String year, List<String> keys) {
        Predicate<Counted> wanted =
                each ->
                        each.row().equals("r")
                                && each.year().equals(year)
                                && keys.contains(each.key());
        List<Counted> taken = new ArrayList<>();
        for (Counted each : all) {
            if (wanted.test(each)) {
                taken.add(each);
            }
        }
        return taken;
    }

    private static List<Optional<Cell>> cells(List<Counted> all, Formula... formulas) {
        Map<Tally.At, Tally.Measure> measures =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        each ->
                                                new Tally.At(
                                                        each.row(), each.year() + ":" + each.key()),
                                        each ->
                                                new Tally.Measure(
                                                        1, BigDecimal.valueOf(each.value())),
                                        Tally.Measure::plus));
        ColumnsSpec columns = new ColumnsSpec.Formulas(List.of(formulas));
        TableSpec spec =
                new TableSpec(
                        "t",
                        "T",
                        columns,
                        "",
                        List.of(new RowSpec.Count("r", "R", "r")),
                        List.of());
        return Tabulator.tabulate(
                        spec,
                        new Tally(measures),
                        Columns.of(columns, YEAR),
                        LocalDate.of(2025, 3, 31))
                .rows()
                .getFirst()
                .cells();
    }

    @Provide
    Arbitrary<List<Counted>> records() {
        return Combinators.combine(
                        Arbitraries.of("r", "r", "other"),
                        Arbitraries.of("2024-25", "2023-24", "2022-23"),
                        Arbitraries.of("upheld", "not", "open"),
                        Arbitraries.integers().between(0, 500))
                .as(Counted::new)
                .list()
                .ofMaxSize(40);
    }
}
