package org.redress.adults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.core.report.ReportId;
import org.redress.core.spi.AreaSettings;
import org.redress.core.testkit.report.Cases;
import org.redress.core.testkit.report.Drawn;
import org.redress.core.testkit.report.PlainCount;
import org.redress.core.testkit.report.RandomCases;
import org.redress.core.testkit.report.ReportDatabase;

class AdultsReportAgainstPlainCountTest {

    private static final AdultSocialCare AREA = new AdultSocialCare();
    private static final List<String> COLUMNS =
            List.of("AAD", "COM", "MH", "PRI", "OLD", "OT", "CDT", "OTH");

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_cell_is_what_a_plain_count_of_the_cases_gives(long seed) {
        RandomCases random =
                new RandomCases(
                        seed,
                        "adults",
                        1,
                        List.of("AAD", "COM", "OT", "OTH", "CDT"),
                        List.of(
                                "delay-in-providing-service",
                                "financial-assessment-charges",
                                "access-to-service",
                                "other"));
        Cases cases = random.some();
        LocalDate asAt =
                seed % 5 == 0
                        ? LocalDate.of(2025, 9, 30)
                        : LocalDate.parse(random.day()).plusYears(1);

        Map<String, List<String>> counted = counted(cases, asAt);

        assertThat(counted).hasSize(20);
        assertThat(drawn(cases, asAt)).containsAllEntriesOf(counted);
    }

    private static Map<String, List<String>> drawn(Cases cases, LocalDate asAt) {
        AreaSettings settings =
                new AreaSettings(AREA.procedures(), AREA.teams(), AREA.categories());
        return new Drawn(
                        ReportDatabase.holding(cases, AdultsReport.spec(settings)),
                        new ReportId("adults"),
                        asAt)
                .tables();
    }

    private static Map<String, List<String>> counted(Cases cases, LocalDate asAt) {
        PlainCount count =
                new PlainCount(
                        cases,
                        asAt,
                        ReportDatabase.CALENDAR,
                        AREA.teams(),
                        AREA.categories(),
                        COLUMNS);
        count.received("corporate", "informal", "statutory", "ombudsman", "total");
        count.outcomes("outcomes", 0);
        count.times("response-times", 1, 20, 20);
        count.timesByTeam("times-by-team", 1, 20);
        count.reasons();
        count.concernsRaised("concerns-raised");
        count.concernsRaised("regulation-18-subjects");
        count.remedies();
        count.money();
        count.ratio();
        count.byTeam();
        count.keyFacts("statutory");
        count.channels();
        count.complaintsByTeam();
        count.themes("compliment");
        count.themes("comment");
        count.sources();
        count.months();
        count.findings();
        count.regulation18();
        return count.tables();
    }
}
