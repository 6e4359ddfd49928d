package org.redress.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.CaseFile.Line;
import org.redress.core.spi.CaseFile.Reading;
import org.redress.core.spi.Context;
import org.redress.core.spi.LedgerEntry;
import org.redress.core.spi.Row;
import org.redress.core.spi.ServiceAreas;

class CaseFilesTest {

    private static final String SOUND =
            "24 001 234|CHI-1|childrens-and-education-services|Children's services|2024-04-10|2024-05-01|2024-05-20|"
                    + "2024-09-02|upheld|true|250.00|Apologise in writing|2024-10-01|2024-09-20";
    private static final String BENCHMARK = "2024-25|CIPFA|Kirklees|17|16|1|3|433300";

    private static final Context CONTEXT =
            new Context() {
                @Override
                public LocalDate today() {
                    return LocalDate.of(2025, 6, 30);
                }

                @Override
                public boolean hasComplaint(String reference) {
                    return reference.equals("CHI-1");
                }
            };

    private static Line line(CaseFile file, int number, String values) {
        String[] split = values.split("\\|", -1);
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < split.length; at++) {
            if (!split[at].isEmpty()) {
                fields.put(file.columns().get(at), split[at]);
            }
        }
        return new Line(number, fields);
    }

    private static Reading read(CaseFile file, String... lines) {
        List<Line> read = new ArrayList<>();
        for (String line : lines) {
            read.add(line(file, read.size() + 2, line));
        }
        return file.read(read, CONTEXT);
    }

    private static List<String> refusals(Reading reading) {
        return ((Reading.Refused) reading)
                .refusals().stream()
                        .map(each -> each.line() + " " + each.field() + ": " + each.reason())
                        .toList();
    }

    private static List<Row> rows(Reading reading) {
        return rows(((Reading.Entry) reading).entry());
    }

    private static <S, E> List<Row> rows(LedgerEntry<S, E> entry) {
        Optional<S> state = Optional.empty();
        for (E event : entry.events()) {
            state = Optional.of(entry.ledger().evolve(state, event));
        }
        ServiceAreas rules =
                ServiceAreas.of(
                        List.of(new OmbudsmanCases()),
                        AuthoritySettings.SHIPPED,
                        WorkingCalendar.of(BankHolidayList.shipped()));
        return entry.ledger()
                .project(new UUID(0, 1), entry.reference(), state.orElseThrow(), rules);
    }

    private static List<Map<String, Object>> rows(Reading reading, String table) {
        return rows(reading).stream()
                .filter(row -> row.table().name().equals(table))
                .map(Row::values)
                .toList();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "CHI-1|; CHI-2|; 2 reference: no complaint 'CHI-2' is on record or in this import",
                "childrens-and-education-services; parking; 2 category: 'parking' is not a category of the Ombudsman's; known: adult-care-services (Adult care services), benefits-and-council-tax",
                "childrens-and-education-services; ''; 2 category: is needed",
                "2024-04-10; ''; 2 received_on: is needed",
                "2024-05-01; 2024-04-09; 2 enquiry_on: 2024-04-09 is before the Ombudsman received the case on 2024-04-10",
                "2024-05-01; ''; 2 answered_on: there is an answer, but no day in enquiry_on",
                "2024-05-20; 2024-04-30; 2 answered_on: 2024-04-30 is before the enquiry on 2024-05-01",
                "2024-05-20; 2025-07-01; 2 answered_on: 2025-07-01 is after today, 2025-06-30",
                "2024-09-02; 2024-04-01; 2 decided_on: 2024-04-01 is before the Ombudsman received the case on 2024-04-10",
                "2024-09-02; ''; 2 decision: there is a decision, but no day in decided_on",
                "|upheld; |; 2 decided_on: there is a day, but no decision",
                "upheld; lost; 2 decision: 'lost' is not a decision of the Ombudsman's; known: incomplete-or-invalid (Incomplete or invalid)",
                "true; maybe; 2 remedied_before: 'maybe' is not true or false",
                "250.00; a lot; 2 remedy_gbp: 'a lot' is no sum in pounds",
                "250.00; 1000000000; 2 remedy_gbp: '1000000000' is no sum in pounds",
                "Apologise in writing; ''; 2 due_on: there is a day, but no recommendation",
                "2024-09-02|upheld|true|250.00|; ||true||; 2 remedied_before: there is a finding, but no decision",
                "2024-09-02|upheld|true|250.00|; |||250.00|; 2 remedy_gbp: there is a payment, but no decision",
                "2024-10-01; 2024-13-01; 2 due_on: '2024-13-01' is no date",
                "2024-09-20; 2024-04-09; 2 complied_on: 2024-04-09 is before the Ombudsman received the case",
            })
    void a_line_that_cannot_be_is_refused(String from, String to, String refusal) {
        String changed = SOUND.replace(from.strip(), to.strip());

        assertThat(changed).isNotEqualTo(SOUND);
        assertThat(refusals(read(new OmbudsmanCaseFile(), changed)))
                .anyMatch(each -> each.startsWith(refusal));
    }

    @Test
    void a_case_has_the_area_of_its_category() {
        Reading reading = read(new OmbudsmanCaseFile(), SOUND);

        assertThat(rows(reading, "outside_case"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("reference", "24 001 234")
                                .containsEntry("body", "lgsco")
                                .containsEntry("area", "childrens")
                                .containsEntry("complaint", "CHI-1")
                                .containsEntry("category", "childrens-and-education-services")
                                .containsEntry("service", "Children's services")
                                .containsEntry("received_on", LocalDate.of(2024, 4, 10))
                                .containsEntry("decided_on", LocalDate.of(2024, 9, 2))
                                .containsEntry("decision", "upheld")
                                .containsEntry("remedy_pence", 25_000L));
        assertThat(rows(reading, "cases"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("remedied_before", true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADULT CARE SERVICES | adults",
                "Children\u2019s and education services | childrens",
                "benefits-and-council-tax | corporate",
                "Corporate & other services | corporate",
                "Environmental Services & Public Protection & Regulation | corporate",
                "Highways and transport | corporate",
                "housing | corporate",
                "Planning & development | corporate",
                "Other | corporate",
            })
    void a_category_is_known_by_its_code_and_its_label(String category, String area) {
        Reading reading =
                read(
                        new OmbudsmanCaseFile(),
                        SOUND.replace("childrens-and-education-services", category.strip()));

        assertThat(rows(reading, "cases"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("area", area.strip()));
    }

    @Test
    void lines_of_one_case_bring_its_enquiries_and_recommendations_each_once() {
        Reading reading =
                read(
                        new OmbudsmanCaseFile(),
                        SOUND,
                        SOUND.replace(
                                "Apologise in writing|2024-10-01|2024-09-20",
                                "Train staff|2025-01-31|"),
                        SOUND.replace("2024-05-01|2024-05-20", "2024-04-20|"));

        assertThat(rows(reading, "enquiries"))
                .containsExactly(
                        Map.of(
                                "enquiry",
                                1,
                                "made_on",
                                LocalDate.of(2024, 4, 20),
                                "answer_due",
                                LocalDate.of(2024, 5, 20)),
                        Map.of(
                                "enquiry",
                                2,
                                "made_on",
                                LocalDate.of(2024, 5, 1),
                                "answer_due",
                                LocalDate.of(2024, 5, 31),
                                "answered_on",
                                LocalDate.of(2024, 5, 20)));
        assertThat(rows(reading, "recommendations"))
                .extracting(row ->
                        row.get("recommendation")
                                + " "
                                + row.get("due_on")
                                + " "
                                + row.get("complied_on"))
                .containsExactly("1 2024-10-01 2024-09-20", "2 2025-01-31 null");
    }

    @Test
    void a_recommendation_is_kept_apart_from_the_journal() {
        LedgerEntry<?, ?> entry = ((Reading.Entry) read(new OmbudsmanCaseFile(), SOUND)).entry();

        assertThat(entry.texts())
                .extracting(text -> text.content())
                .containsExactly("Apologise in writing");
        assertThat(entry.events().toString()).doesNotContain("Apologise");
    }

    @Test
    void a_case_repeats_itself_unchanged() {
        Reading reading =
                read(
                        new OmbudsmanCaseFile(),
                        SOUND,
                        SOUND.replace("|upheld|", "|Upheld|"),
                        SOUND.replace("|upheld|", "|not-upheld|").replace("250.00", ""));

        assertThat(refusals(reading))
                .contains(
                        "4 decision: 'not-upheld' is not what line 2 has, 'upheld': a case repeats itself unchanged",
                        "4 remedy_gbp: '' is not what line 2 has, '250.00': a case repeats itself unchanged");
    }

    @Test
    void a_case_repeats_itself_in_other_letters_of_the_same_meaning() {
        Reading reading =
                read(
                        new OmbudsmanCaseFile(),
                        SOUND.replace("250.00", "250"),
                        SOUND.replace("250.00", "250.0")
                                .replace("|upheld|true|", "|UPHELD|True|")
                                .replace(
                                        "childrens-and-education-services",
                                        "Children\u2019s and education services"));
        Reading silent =
                read(
                        new OmbudsmanCaseFile(),
                        SOUND.replace("|true|250.00|", "|false|0|"),
                        SOUND.replace("|true|250.00|", "|||"));

        assertThat(rows(reading, "cases")).hasSize(1);
        assertThat(rows(silent, "cases")).hasSize(1);
    }

    @Test
    void what_only_an_upheld_case_should_have_is_taken_as_the_earlier_record_has_it() {
        Reading reading =
                read(
                        new OmbudsmanCaseFile(),
                        SOUND.replace("|upheld|", "|not-upheld|")
                                .replace("2024-09-20", "2024-09-01"));

        assertThat(rows(reading, "cases")).hasSize(1);
        assertThat(rows(reading, "recommendations")).hasSize(1);
    }

    @Test
    void what_is_odd_but_can_be_is_taken_as_it_was() {
        assertThat(
                        rows(
                                read(
                                        new OmbudsmanCaseFile(),
                                        SOUND.replace("2024-05-01|2024-05-20", "2024-09-02|"),
                                        SOUND.replace(
                                                "2024-05-01|2024-05-20", "2024-10-01|2024-10-20")),
                                "enquiries"))
                .hasSize(2);
    }

    @Test
    void a_case_may_be_bare_and_a_payment_of_nothing_is_none() {
        Reading bare = read(new OmbudsmanCaseFile(), "24 1||housing||2024-04-10|||||||||");
        Reading unpaid = read(new OmbudsmanCaseFile(), SOUND.replace("250.00", "0"));

        assertThat(rows(bare, "outside_case"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .doesNotContainKeys(
                                        "decision",
                                        "decided_on",
                                        "remedy_pence",
                                        "service",
                                        "complaint"));
        assertThat(rows(unpaid, "outside_case"))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContainKey("remedy_pence"));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-25; 2024; 2 year: is no financial year",
                "2024-25; 2024-26; 2 year: is no financial year",
                "2024-25; 2026-27; 2 year: 2026-27 has not begun",
                "|17|; |18|; 2 investigated: 18 is not the sum of upheld and not_upheld, 17",
                "|16|; |x|; 2 upheld: 'x' is no whole number",
                "|3|; |-3|; 2 remedied_before: '-3' is no whole number",
                "|3|; |17|; 2 remedied_before: is more than were upheld",
            })
    void a_benchmark_that_cannot_be_is_refused(String from, String to, String refusal) {
        String changed = BENCHMARK.replace(from.strip(), to.strip());

        assertThat(changed).isNotEqualTo(BENCHMARK);
        assertThat(refusals(read(new BenchmarkFile(), changed)))
                .anyMatch(each -> each.startsWith(refusal));
    }

    @Test
    void a_benchmark_stands_once_as_published() {
        Reading sound = read(new BenchmarkFile(), BENCHMARK);
        Reading twice = read(new BenchmarkFile(), BENCHMARK, BENCHMARK);
        Reading population = read(new BenchmarkFile(), "2024-25|wmca|Coventry|||||345300");

        assertThat(rows(sound, "benchmarks"))
                .containsExactly(
                        Map.of(
                                "year", "2024-25",
                                "peer_group", "cipfa",
                                "authority", "Kirklees",
                                "investigated", 17,
                                "upheld", 16,
                                "not_upheld", 1,
                                "remedied_before", 3,
                                "population", 433_300));
        assertThat(refusals(twice))
                .containsExactly(
                        "3 authority: this authority stands in line 2 already, for the same year and group");
        assertThat(rows(population, "benchmarks"))
                .containsExactly(
                        Map.of(
                                "year",
                                "2024-25",
                                "peer_group",
                                "wmca",
                                "authority",
                                "Coventry",
                                "population",
                                345_300));
    }
}
