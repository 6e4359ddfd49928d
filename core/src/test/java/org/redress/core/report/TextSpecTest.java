package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.core.report.Report.Cell;

class TextSpecTest {

    private static final TextSpec DAY = new TextSpec("t", "T", TextSpec.Answer.DAY);
    private static final TextSpec CHOICE = new TextSpec("t", "T", TextSpec.Answer.YES_OR_NO);

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-31", "2024-02-29"})
    void a_day_is_a_real_one(String day) {
        assertThat(DAY.refusal(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-3-31", "soon", "31 March 2025", "+2025-03-31"})
    void nothing_else_is_a_day(String words) {
        assertThat(DAY.refusal(words)).contains("'t' takes a day such as 2025-03-31");
    }

    @Test
    void yes_or_no_is_one_of_them() {
        assertThat(CHOICE.refusal("yes")).isEmpty();
        assertThat(CHOICE.refusal("no")).isEmpty();
        assertThat(CHOICE.refusal("Yes")).contains("'t' takes yes or no");
    }

    @Test
    void prose_has_its_length() {
        TextSpec prose = TextSpec.prose("t", "T");

        assertThat(prose.refusal("\uD83D\uDE00".repeat(20_000))).isEmpty();
        assertThat(prose.refusal("x".repeat(20_001)))
                .contains("'t' takes at most 20,000 characters");
    }

    @Test
    void a_cell_reads_as_in_a_table() {
        assertThat(CellWords.of(Cell.count(1234).withPercent(8))).isEqualTo("1,234 (8%)");
        assertThat(CellWords.of(Cell.percent(8))).isEqualTo("8%");
        assertThat(CellWords.of(Cell.days(1234))).isEqualTo("1,234");
        assertThat(CellWords.of(Cell.pounds(new BigDecimal(7467)).withCount(7)))
                .isEqualTo("£7,467 (7)");
        assertThat(CellWords.of(Cell.ratio("2.5 : 1"))).isEqualTo("2.5 : 1");
        assertThat(CellWords.of(Cell.text("hidden"))).isEqualTo("hidden");
    }
}
