package org.redress.childrens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;

class ChildrensReportAgainstPlainCountTest {

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_cell_is_what_a_plain_count_of_the_cases_gives(long seed) {
        RandomCases random = new RandomCases(seed);
        Cases cases = random.some();
        LocalDate asAt =
                seed % 5 == 0
                        ? LocalDate.of(2025, 9, 30)
                        : LocalDate.parse(random.day()).plusYears(1);

        Report report =
                ReportDatabase.holding(cases, Settings.shipped())
                        .draw(new ReportId("childrens"), FinancialYear.parse("2024-25"), asAt)
                        .orElseThrow();

        assertThat(tables(report))
                .isEqualTo(new PlainCount(cases, asAt, ReportDatabase.CALENDAR).tables());
    }

    private static Map<String, List<String>> tables(Report report) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        report.sections().stream()
                .flatMap(section -> section.tables().stream())
                .forEach(table ->
                        tables.put(
                                table.id(),
                                table.rows().stream()
                                        .map(ChildrensReportAgainstPlainCountTest::row)
                                        .toList()));
        return tables;
    }

    private static String row(Report.Row row) {
        return row.id()
                + ": "
                + row.cells().stream().map(Shown::cell).collect(Collectors.joining(" "));
    }
}
