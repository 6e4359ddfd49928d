package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.redress.core.report.Report.Cell;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.report.SentenceSpec.Measured;

class SentencesTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final Counted UPHELD =
            new Counted("t", "r", "stage 1 complaint was upheld", "stage 1 complaints were upheld");
    private static final Measured TIME =
            new Measured("t", "r", "The average time to close a stage 1 complaint");

    @Test
    void a_count_is_set_against_the_year_before_and_so_is_its_share() {
        assertThat(said(UPHELD, share(8, 7), share(12, 8)))
                .isEqualTo(
                        "12 stage 1 complaints were upheld, 4 more than in 2023-24 (8)."
                                + " As a share that is 8%, 1 percentage point higher.");
        assertThat(said(UPHELD, share(1200, 12), share(1100, 10)))
                .isEqualTo(
                        "1,100 stage 1 complaints were upheld, 100 fewer than in 2023-24 (1,200)."
                                + " As a share that is 10%, 2 percentage points lower.");
        assertThat(said(UPHELD, share(2, 8), share(1, 8)))
                .isEqualTo(
                        "1 stage 1 complaint was upheld, 1 fewer than in 2023-24 (2)."
                                + " As a share that is 8%, unchanged.");
    }

    @Test
    void none_and_as_many_as_before_are_said_as_such() {
        assertThat(said(UPHELD, Cell.count(0), Cell.count(0)))
                .isEqualTo("No stage 1 complaints were upheld, the same number as in 2023-24.");
        assertThat(said(UPHELD, Cell.count(3), Cell.count(0)))
                .isEqualTo("No stage 1 complaints were upheld, 3 fewer than in 2023-24 (3).");
        assertThat(said(UPHELD, Cell.count(0), Cell.count(1)))
                .isEqualTo("1 stage 1 complaint was upheld, 1 more than in 2023-24 (0).");
    }

    @Test
    void a_year_before_without_a_figure_is_not_compared_with() {
        assertThat(said(UPHELD, Optional.empty(), Optional.of(share(12, 8))))
                .contains(
                        "12 stage 1 complaints were upheld. There is no figure for 2023-24 to"
                                + " compare with. As a share that is 8%.");
        assertThat(said(UPHELD, Cell.text("hidden"), Cell.count(9)))
                .isEqualTo(
                        "9 stage 1 complaints were upheld. There is no figure for 2023-24 to compare with.");
        assertThat(said(TIME, Optional.empty(), Optional.of(Cell.days(1))))
                .contains(
                        "The average time to close a stage 1 complaint was 1 working day."
                                + " There is no figure for 2023-24 to compare with.");
        assertThat(said(TIME, Optional.empty(), Optional.of(Cell.ratio("2 : 1"))))
                .contains(
                        "The average time to close a stage 1 complaint was 2 : 1."
                                + " There is no figure for 2023-24 to compare with.");
    }

    @Test
    void a_table_of_one_year_compares_with_none() {
        Report.Row row = new Report.Row("r", "R", List.of(), List.of(Optional.of(Cell.count(2))));
        Report.Row ratio =
                new Report.Row("q", "R", List.of(), List.of(Optional.of(Cell.ratio("2 : 1"))));
        Report.Table table =
                new Report.Table("t", "T", List.of("2024-25"), List.of(row, ratio), List.of());

        assertThat(Sentences.draft(List.of(UPHELD, new Measured("t", "q", "It")), List.of(table)))
                .containsExactly("2 stage 1 complaints were upheld.", "It was 2 : 1.");
    }

    @Test
    void what_is_measured_is_said_in_its_unit() {
        assertThat(said(TIME, Cell.days(16), Cell.days(18)))
                .isEqualTo(
                        "The average time to close a stage 1 complaint was 18 working days,"
                                + " 2 working days longer than in 2023-24 (16).");
        assertThat(said(TIME, Cell.days(16), Cell.days(15)))
                .endsWith("15 working days, 1 working day shorter than in 2023-24 (16).");
        assertThat(said(TIME, Cell.days(16), Cell.days(16)))
                .endsWith("was 16 working days, the same as in 2023-24.");
        assertThat(said(TIME, pounds(7267), pounds(12467)))
                .endsWith("was £12,467, £5,200 more than in 2023-24 (£7,267).");
        assertThat(said(TIME, pounds(7267).withCount(3), pounds(267)))
                .endsWith("was £267, £7,000 less than in 2023-24 (£7,267).");
        assertThat(said(TIME, Cell.ratio("2 : 1"), Cell.ratio("2.5 : 1")))
                .endsWith("was 2.5 : 1, against 2 : 1 in 2023-24.");
        assertThat(said(TIME, Cell.ratio("2 : 1"), Cell.ratio("2 : 1")))
                .endsWith("was 2 : 1, the same as in 2023-24.");
        assertThat(said(TIME, Cell.text("6.1"), Cell.text("6.5")))
                .endsWith("was 6.5, 0.4 higher than in 2023-24 (6.1).");
        assertThat(said(TIME, share(5, 9), share(5, 8)))
                .endsWith("was 8%, 1 percentage point lower than in 2023-24 (9%).");
        assertThat(said(TIME, Cell.count(9), Cell.count(8)))
                .endsWith("was 8, 1 fewer than in 2023-24 (9).");
    }

    @Test
    void a_sentence_without_a_figure_is_left_out() {
        assertThat(said(UPHELD, Optional.of(Cell.count(2)), Optional.empty())).isEmpty();
        assertThat(said(UPHELD, Optional.of(Cell.count(2)), Optional.of(Cell.days(1)))).isEmpty();
        assertThat(said(TIME, Optional.of(Cell.count(6)), Optional.of(Cell.text("hidden"))))
                .isEmpty();
        assertThat(Sentences.draft(List.of(UPHELD), List.of())).isEmpty();
        assertThat(
                        Sentences.draft(
                                List.of(new Counted("t", "other", "one", "many")),
                                List.of(table(Optional.empty(), Optional.empty()))))
                .isEmpty();
    }

    @Test
    void a_sentence_of_what_the_report_has_not_is_refused() {
        TableSpec years =
                new TableSpec(
                        "t",
                        "T",
                        new ColumnsSpec.Years(2),
                        "",
                        List.of(
                                new RowSpec.Count("r", "R", "k"),
                                new RowSpec.Each(
                                        "p:",
                                        List.of(new RowSpec.Entry("a", "id-a", "A")),
                                        RowSpec.Each.Order.VOCABULARY,
                                        "")),
                        List.of());
        TableSpec keys =
                new TableSpec(
                        "k", "K", new ColumnsSpec.Keys(List.of("A")), "", List.of(), List.of());
        SectionSpec section =
                SectionSpec.of("s", "S", years, keys)
                        .saying(
                                UPHELD,
                                new Measured("t", "id-a", "It"),
                                new Measured("t", "none", "It"),
                                new Measured("k", "r", "It"),
                                new Measured("none", "r", "It"));

        assertThat(SpecChecks.problems(new ReportSpec("x", "X", List.of(section))))
                .containsExactly(
                        "section 's' of report 'x' has a sentence of table 't', which has no row 'none'",
                        "section 's' of report 'x' has a sentence of table 'k', whose columns are no years",
                        "section 's' of report 'x' has a sentence of table 'none', which the report has not");
    }

    @Property
    void every_number_said_is_a_cells_or_the_difference_of_two(
            @ForAll @IntRange(max = 5000) int before,
            @ForAll @IntRange(max = 5000) int now,
            @ForAll @IntRange(max = 100) int shareBefore,
            @ForAll @IntRange(max = 100) int shareNow) {
        Set<BigDecimal> known = new HashSet<>();
        for (int[] pair : new int[][] {{before, now}, {shareBefore, shareNow}}) {
            known.add(BigDecimal.valueOf(pair[0]));
            known.add(BigDecimal.valueOf(pair[1]));
            known.add(BigDecimal.valueOf(Math.abs(pair[0] - pair[1])));
        }
        List<String> sentences =
                List.of(
                        said(
                                new Counted("t", "r", "complaint was", "complaints were"),
                                share(before, shareBefore),
                                share(now, shareNow)),
                        said(new Measured("t", "r", "It"), Cell.days(before), Cell.days(now)),
                        said(new Measured("t", "r", "It"), pounds(before), pounds(now)));

        for (String sentence : sentences) {
            assertThat(known).containsAll(numbers(sentence));
            assertThat(sentence).endsWith(".");
        }
    }

    private static List<BigDecimal> numbers(String sentence) {
        String figures = sentence.replace("2023-24", "");
        List<BigDecimal> numbers = new ArrayList<>();
        NUMBER.matcher(figures)
                .results()
                .map(MatchResult::group)
                .forEach(each -> numbers.add(new BigDecimal(each.replaceAll(",$|,", ""))));
        return numbers;
    }

    private static Cell share(long n, long percent) {
        return Cell.count(n).withPercent(percent);
    }

    private static Cell pounds(long pounds) {
        return Cell.pounds(BigDecimal.valueOf(pounds));
    }

    private static String said(SentenceSpec spec, Cell before, Cell now) {
        return said(spec, Optional.of(before), Optional.of(now)).orElseThrow();
    }

    private static Optional<String> said(
            SentenceSpec spec, Optional<Cell> before, Optional<Cell> now) {
        return Sentences.draft(List.of(spec), List.of(table(before, now))).stream().findFirst();
    }

    private static Report.Table table(Optional<Cell> before, Optional<Cell> now) {
        Report.Row row = new Report.Row("r", "R", List.of("k"), List.of(before, now));
        return new Report.Table("t", "T", List.of("2023-24", "2024-25"), List.of(row), List.of());
    }
}
