package org.redress.app.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.app.papers.PaperLimits;
import org.redress.core.calendar.Timescale;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.AreasRefused;
import org.redress.core.spi.Council;
import org.redress.core.spi.Letterhead;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

class InstallationTest {

    @TempDir Path data;

    @Test
    void with_nothing_configured_it_is_an_invented_council_with_the_areas_as_they_come() {
        Installation installation = open(Map.of());

        assertThat(installation.council()).isEqualTo(Council.INVENTED);
        assertThat(installation.areas().all())
                .extracting(area -> area.id().value())
                .containsExactly("adults", "childrens", "corporate", "ombudsman");
        assertThat(target(installation, "childrens/statutory/1/respond_target"))
                .isEqualTo(new WorkingDays(10));
        assertThat(installation.calendar().isWorkingDay(LocalDate.of(2022, 9, 19))).isFalse();
    }

    @Test
    void the_sample_configuration_works() throws IOException {
        Files.copy(Path.of("../docs/redress.yaml"), data.resolve("redress.yaml"));
        Installation installation = open(Map.of());

        assertThat(installation.council()).isEqualTo(Council.INVENTED);
        assertThat(target(installation, "childrens/statutory/1/acknowledge"))
                .isEqualTo(new WorkingDays(2));
        assertThat(target(installation, "childrens/statutory/1/respond_target"))
                .isEqualTo(new WorkingDays(8));
        assertThat(target(installation, "corporate/corporate/1/respond"))
                .isEqualTo(new WorkingDays(9));
        assertThat(target(installation, "corporate/corporate/1/respond_limit"))
                .isEqualTo(new WorkingDays(10));
        ServiceArea corporate = installation.areas().area(new AreaId("corporate")).orElseThrow();
        assertThat(installation.areas().settings(corporate).teams())
                .extracting(Team::label)
                .containsExactly(
                        "Streets and Parks",
                        "Bins and Recycling",
                        "Homes",
                        "Council Tax and Benefits",
                        "Other");
        assertThat(installation.areas().settings(corporate).teams().get(1).within())
                .contains(new TeamCode("STR"));
        assertThat(installation.areas().settings(corporate).categories())
                .isEqualTo(corporate.categories());
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        write("council:", "  name: Filed Council", "  population: 100");
        Council council = open(Map.of("REDRESS_COUNCIL_NAME", "Named Council")).council();

        assertThat(council)
                .isEqualTo(new Council("Named Council", "Named Council", OptionalInt.of(100)));
    }

    @Test
    void documents_may_be_as_large_as_the_council_says() throws IOException {
        assertThat(open(Map.of()).papers()).isEqualTo(PaperLimits.ofMebibytes(20, 500));
        write("documents: { largest-file-mb: 50, largest-case-mb: 80 }");
        assertThat(open(Map.of("REDRESS_DOCUMENTS_LARGEST_FILE_MB", "60")).papers())
                .isEqualTo(PaperLimits.ofMebibytes(60, 80));
        write("documents: { largest-file-mb: 900, largest-case-mb: 80, kinds: all }");
        assertThat(refusal(Map.of()))
                .contains(
                        "documents.largest-file-mb is at most 200",
                        "documents.kinds is not known: known here are largest-file-mb,"
                                + " largest-case-mb");
    }

    @Test
    void letters_say_of_a_council_what_is_configured_and_nothing_invented() throws IOException {
        write(
                "council:",
                "  name: Real Council",
                "  phone: 0121 000 0000",
                "ombudsman:",
                "  website: www.ombudsman.example");
        Letterhead real = open(Map.of()).areas().letterhead();

        assertThat(real.phone()).isEqualTo("0121 000 0000");
        assertThat(real.address()).isEmpty();
        assertThat(real.ombudsman().website()).isEqualTo("www.ombudsman.example");
        assertThat(real.ombudsman().name()).isEqualTo(Letterhead.Ombudsman.OF_ENGLAND.name());
    }

    @Test
    void a_real_council_does_not_inherit_the_invented_ones_residents() {
        assertThat(open(Map.of("REDRESS_COUNCIL_NAME", "Real Council")).council().population())
                .isEmpty();
    }

    @Test
    void a_value_is_taken_as_it_is_written() {
        assertThat(open(Map.of("REDRESS_COUNCIL_NAME", "A ${council.short-name}")).council().name())
                .isEqualTo("A ${council.short-name}");
    }

    @Test
    void every_key_at_fault_is_named_with_its_rule() throws IOException {
        write(
                "council:",
                "  nmae: X",
                "  population: many",
                "calendar: tomorrow",
                "targets:",
                "  childrens:",
                "    statutory:",
                "      1:",
                "        respond_target: 0",
                "    Stat/utory: { 1: { respond: 1 } }",
                "vocabulary:",
                "  corporate:",
                "    teems: []",
                "    teams:",
                "      - { code: A }",
                "      - { code: B, label: B, whithin: A }",
                "    categories: none");

        assertThat(refusal(Map.of()))
                .containsExactlyInAnyOrder(
                        "council.nmae is not known: known here are name, short-name, population,"
                                + " address, phone, email, signature",
                        "council.population is a whole number from 1, not 'many'",
                        "calendar holds keys, each with a value",
                        "targets.childrens.statutory.1.respond_target is a whole number from 1, not"
                                + " '0'",
                        "targets.childrens.Stat/utory: procedure id must be lower-case letters and"
                                + " digits joined by hyphens: Stat/utory",
                        "vocabulary.corporate.teems is not known: known here are teams, categories",
                        "vocabulary.corporate.teams.0.label is needed",
                        "vocabulary.corporate.teams.1.whithin is not known: known here are code,"
                                + " label, within",
                        "vocabulary.corporate.categories is a list of items");
    }

    @Test
    void settings_that_the_areas_do_not_know_are_refused() throws IOException {
        write("targets:", "  childrens:", "    statutory:", "      1:", "        respond_limit: 9");

        assertThatExceptionOfType(AreasRefused.class)
                .isThrownBy(() -> open(Map.of()))
                .withMessageContaining("'childrens/statutory/1/respond_limit' is no target");
    }

    @Test
    void other_roots_are_left_to_others() throws IOException {
        write("server:", "  port: 9090");

        assertThat(open(Map.of()).council()).isEqualTo(Council.INVENTED);
    }

    @Test
    void a_file_that_is_no_yaml_is_refused_by_its_name() throws IOException {
        write("council: [");

        assertThat(refusal(Map.of())).singleElement().asString().contains("redress.yaml");
    }

    @Test
    void a_file_named_in_the_environment_must_be_there() throws IOException {
        Path elsewhere = Files.writeString(data.resolve("else.yaml"), "council: {name: Elsewhere}");

        assertThat(open(Map.of("REDRESS_CONFIG", elsewhere.toString())).council().name())
                .isEqualTo("Elsewhere");
        assertThat(refusal(Map.of("REDRESS_CONFIG", data.resolve("gone.yaml").toString())))
                .containsExactly("REDRESS_CONFIG: there is no file " + data.resolve("gone.yaml"));
    }

    @Test
    void a_fresh_list_of_bank_holidays_counts_for_its_years_and_the_shipped_one_for_others()
            throws IOException {
        write("calendar:", "  bank-holidays: fresh.json");
        holidays("fresh.json", "2028-07-04", "2029-01-01");
        Installation installation = open(Map.of());

        assertThat(installation.calendar().isWorkingDay(LocalDate.of(2028, 7, 4))).isFalse();
        assertThat(installation.calendar().isWorkingDay(LocalDate.of(2028, 5, 1))).isTrue();
        assertThat(installation.calendar().isWorkingDay(LocalDate.of(2022, 9, 19))).isFalse();
        assertThat(installation.calendar().listedTo()).contains(LocalDate.of(2029, 12, 31));
    }

    @Test
    void a_list_of_bank_holidays_at_fault_is_refused_by_its_key() throws IOException {
        holidays("gap.json", "2030-01-01");
        Files.writeString(data.resolve("other.json"), "[]");

        assertThat(refusal(Map.of("REDRESS_CALENDAR_BANK_HOLIDAYS", "gap.json")))
                .containsExactly(
                        "calendar.bank-holidays: it leaves out 2029, between years that are listed");
        assertThat(refusal(Map.of("REDRESS_CALENDAR_BANK_HOLIDAYS", "other.json")))
                .singleElement()
                .asString()
                .startsWith("calendar.bank-holidays: ")
                .contains("other.json");
        assertThat(refusal(Map.of("REDRESS_CALENDAR_BANK_HOLIDAYS", "gone.json")))
                .singleElement()
                .asString()
                .contains("gone.json");
    }

    private Installation open(Map<String, String> environment) {
        return Installation.open(data, Optional.empty(), environment);
    }

    private List<String> refusal(Map<String, String> environment) {
        return assertThatExceptionOfType(SetupRefused.class)
                .isThrownBy(() -> open(environment))
                .actual()
                .problems();
    }

    private void write(String... lines) throws IOException {
        Files.write(data.resolve("redress.yaml"), List.of(lines));
    }

    private void holidays(String name, String... dates) throws IOException {
        String events =
                String.join(
                        ",",
                        List.of(dates).stream()
                                .map(date -> "{\"title\":\"Day\",\"date\":\"" + date + "\"}")
                                .toList());
        Files.writeString(
                data.resolve(name), "{\"england-and-wales\":{\"events\":[" + events + "]}}");
    }

    private static Timescale target(Installation installation, String path) {
        String[] key = path.split("/");
        return installation
                .areas()
                .procedure(ProcedureRef.of(key[0], key[1]))
                .flatMap(procedure -> procedure.stage(StageId.of(key[2])))
                .flatMap(stage -> stage.deadline(key[3]))
                .orElseThrow()
                .timescale();
    }
}
