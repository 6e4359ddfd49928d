package org.redress.childrens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.core.report.ReportId;
import org.redress.core.testkit.report.Cases;
import org.redress.core.testkit.report.Drawn;
import org.redress.core.testkit.report.PlainCount;
import org.redress.core.testkit.report.RandomCases;
import org.redress.core.testkit.report.ReportDatabase;

class ChildrensReportAgainstPlainCountTest {

    private static final List<String> COLUMNS =
            List.of("CEN", "CIC", "EAS", "FOS", "SOU", "THR", "WES", "OTH");

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_cell_is_what_a_plain_count_of_the_cases_gives(long seed) {
        RandomCases random =
                new RandomCases(
                        seed,
                        "childrens",
                        3,
                        List.of("CEN", "CIC", "WES", "OTH", "MASH", "HUB"),
                        List.of(
                                "standard-of-service",
                                "quality-of-communication",
                                "delays-in-no-communication",
                                "other"));
        Cases cases = random.some();
        LocalDate asAt =
                seed % 5 == 0
                        ? LocalDate.of(2025, 9, 30)
                        : LocalDate.parse(random.day()).plusYears(1);

        Map<String, List<String>> counted = counted(cases, asAt);

        assertThat(counted).hasSize(24);
        assertThat(drawn(cases, asAt)).containsAllEntriesOf(counted);
    }

    private static Map<String, List<String>> drawn(Cases cases, LocalDate asAt) {
        return new Drawn(
                        ReportDatabase.holding(cases, ChildrensReport.spec(Settings.shipped())),
                        new ReportId("childrens"),
                        asAt)
                .tables();
    }

    private static Map<String, List<String>> counted(Cases cases, LocalDate asAt) {
        PlainCount count =
                new PlainCount(
                        cases,
                        asAt,
                        ReportDatabase.CALENDAR,
                        Settings.TEAMS,
                        Settings.CATEGORIES,
                        COLUMNS);
        count.received(
                "stage-1",
                "stage-2",
                "stage-3",
                "total-statutory",
                "corporate",
                "informal",
                "ombudsman",
                "total");
        count.outcomes("overall-outcomes", 0);
        for (int stage = 1; stage <= 3; stage++) {
            count.outcomes("stage-" + stage + "-outcomes", stage);
        }
        count.times("stage-1-response-times", 1, 10, 10);
        count.times("stage-2-response-times", 2, 25, 65);
        count.stage3Times();
        count.timesByTeam("stage-1-times-by-team", 1, 10);
        count.timesByTeam("stage-2-times-by-team", 2, 25);
        count.reasons();
        count.concernsRaised("concerns-raised");
        count.remedies();
        count.money();
        count.ratio();
        count.byTeam();
        count.keyFacts("stage-1", "stage-2", "stage-3");
        count.channels();
        count.complaintsByTeam();
        count.themes("compliment");
        count.themes("comment");
        count.sources();
        count.months();
        count.findings();
        return count.tables();
    }
}
