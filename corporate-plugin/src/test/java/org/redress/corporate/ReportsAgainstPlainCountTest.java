package org.redress.corporate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.core.casework.ReportDesk;
import org.redress.core.report.ReportId;
import org.redress.core.testkit.report.Drawn;

class ReportsAgainstPlainCountTest {

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_cell_is_what_a_plain_count_of_the_cases_gives(long seed) {
        RandomCases random = new RandomCases(seed);
        Cases cases = random.some();
        LocalDate asAt = seed % 4 == 0 ? LocalDate.of(2025, 9, 30) : random.date().plusYears(1);
        ReportDesk desk = Council.holding(cases);

        Map<String, List<String>> corporate =
                new Drawn(desk, new ReportId("corporate"), asAt).tables();
        new PlainCount(cases, asAt)
                .corporate()
                .forEach((table, rows) ->
                        assertThat(corporate.get(table)).as(table).containsAll(rows));
        Drawn council = new Drawn(desk, new ReportId("council"), asAt);
        List<String> assessed = council.lines("self-assessment");
        new PlainCount(cases, asAt)
                .selfAssessment()
                .forEach((provision, counts) ->
                        assertThat(assessed)
                                .as(provision)
                                .anyMatch(
                                        line -> line.startsWith(provision + ": " + counts + " ")));
    }
}
