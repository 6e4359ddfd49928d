package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.FinancialYear;

class FindingTest {

    private final Map<Tally.At, Tally.Measure> measures = new HashMap<>();

    @Test
    void a_finding_says_how_many_are_not_sound_of_all() {
        counted("2024-25:sound", 400);
        counted("2024-25:not", 12);
        counted("2023-24:not", 7);

        assertThat(found()).isEqualTo("Not in line: 12 of 412");
    }

    @Test
    void a_finding_says_when_all_are_sound() {
        counted("2024-25:sound", 1);
        counted("2023-24:not", 7);

        assertThat(found()).isEqualTo("In line");
    }

    @Test
    void a_finding_of_nothing_says_that_there_was_nothing() {
        counted("2023-24:not", 7);

        assertThat(found()).isEqualTo("No cases");
    }

    private void counted(String column, long count) {
        measures.put(new Tally.At("r", column), new Tally.Measure(count, BigDecimal.ZERO));
    }

    private String found() {
        Formula finding =
                new Formula.Finding(
                        "Finding",
                        0,
                        List.of("not"),
                        List.of("sound", "not"),
                        "In line",
                        "Not in line",
                        "No cases");
        ColumnsSpec columns = new ColumnsSpec.Formulas(List.of(finding));
        List<RowSpec> rows = List.of(new RowSpec.Count("r", "R", "r"));
        return Tabulator.tabulate(
                        new TableSpec("t", "T", columns, "", rows, List.of()),
                        new Tally(measures),
                        Columns.of(columns, FinancialYear.parse("2024-25")),
                        LocalDate.of(2025, 3, 31))
                .row("r")
                .orElseThrow()
                .cells()
                .getFirst()
                .orElseThrow()
                .text()
                .orElseThrow();
    }
}
