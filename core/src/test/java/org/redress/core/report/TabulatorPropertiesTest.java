package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;

class TabulatorPropertiesTest {

    private static final FinancialYear YEAR = new FinancialYear(2024);
    private static final List<String> COLUMNS = List.of("X", "Y", "REST");
    private static final List<Entry> WORDS =
            List.of(new Entry("a", "a", "A"), new Entry("b", "b", "B"), new Entry("c", "c", "C"));

    @Property
    void the_total_column_is_the_sum_of_the_others_where_one_takes_the_rest(
            @ForAll("tallies") Tally tally) {
        for (Report.Row row : table(tally).rows()) {
            List<Long> counts =
                    row.cells().stream().map(cell -> cell.orElseThrow().n().orElseThrow()).toList();
            assertThat(counts.getLast())
                    .isEqualTo(
                            counts.stream().limit(COLUMNS.size()).mapToLong(Long::longValue).sum());
        }
    }

    @Property
    void no_record_under_the_prefix_is_lost(@ForAll("tallies") Tally tally) {
        long shown =
                table(tally).rows().stream()
                        .mapToLong(row -> row.cells().getLast().orElseThrow().n().orElseThrow())
                        .sum();
        long counted = tally.measures().values().stream().mapToLong(Tally.Measure::count).sum();

        assertThat(shown).isEqualTo(counted);
    }

    @Property
    void every_row_of_a_run_has_something_and_comes_once(@ForAll("tallies") Tally tally) {
        List<Report.Row> rows = table(tally).rows();

        assertThat(rows).extracting(Report.Row::id).doesNotHaveDuplicates();
        assertThat(rows).allMatch(row -> row.cells().getLast().orElseThrow().n().orElseThrow() > 0);
    }

    @Property
    void known_rows_come_largest_first(@ForAll("tallies") Tally tally) {
        Set<String> known = WORDS.stream().map(Entry::id).collect(Collectors.toSet());
        List<Long> totals =
                table(tally).rows().stream()
                        .filter(row -> known.contains(row.id()))
                        .map(row -> row.cells().getLast().orElseThrow().n().orElseThrow())
                        .toList();

        assertThat(totals).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Property
    void a_percentage_is_the_nearest_whole_one_and_the_upper_of_two_as_near(
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole,
            @ForAll @LongRange(max = 1_000_000) long some) {
        long part = some % (whole + 1);
        long percent = Rounding.percent(part, whole);

        assertThat(2 * 100 * part)
                .isBetween((2 * percent - 1) * whole, (2 * percent + 1) * whole - 1);
    }

    @Property
    void a_count_agrees_with_its_records(@ForAll("tallies") Tally tally) {
        TableSpec spec =
                new TableSpec("t", "T", keys(), "", List.of(new Count("a", "A", "p:a")), List.of());
        long counted =
                tally.measures().entrySet().stream()
                        .filter(entry -> entry.getKey().row().equals("p:a"))
                        .mapToLong(entry -> entry.getValue().count())
                        .sum();

        assertThat(drawn(spec, tally).rows().getFirst().cells().getLast().orElseThrow().n())
                .contains(counted);
    }

    @Provide
    Arbitrary<Tally> tallies() {
        Arbitrary<Tally.At> places =
                Combinators.combine(
                                Arbitraries.of("p:a", "p:b", "p:c", "p:old", "p:older"),
                                Arbitraries.of("X", "Y", "REST", "", "unheard-of"))
                        .as(Tally.At::new);
        Arbitrary<Tally.Measure> measures =
                Arbitraries.longs()
                        .between(1, 9)
                        .map(count -> new Tally.Measure(count, BigDecimal.ZERO));
        return Arbitraries.maps(places, measures).ofMaxSize(20).map(Tally::new);
    }

    private static Report.Table table(Tally tally) {
        Each each = new Each("p:", WORDS, Each.Order.LARGEST_FIRST, "");
        return drawn(new TableSpec("t", "T", keys(), "", List.of(each), List.of()), tally);
    }

    private static Report.Table drawn(TableSpec spec, Tally tally) {
        return Tabulator.tabulate(spec, tally, Columns.of(keys(), YEAR), LocalDate.of(2025, 3, 31));
    }

    private static ColumnsSpec keys() {
        return new ColumnsSpec.Keys(COLUMNS, "REST");
    }
}
