package org.redress.app.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.app.desk.Labels;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.letter.Checklist;
import org.redress.core.letter.Filling;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;
import org.redress.core.letter.Requirement;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.Letterhead;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

class TemplateTest {

    private static final ServiceAreas AREAS =
            ServiceAreas.discover(
                    ModuleLayer.boot(),
                    AuthoritySettings.SHIPPED,
                    WorkingCalendar.of(BankHolidayList.shipped()));
    private static final KnownNames KNOWN =
            new KnownNames(
                    Set.of("reference", "new date", Names.ADDRESS),
                    Map.of(
                            "concerns",
                            List.of("concern", "finding"),
                            "remedies",
                            List.of("remedy"),
                            "represented",
                            List.of()));

    record Shipped(ServiceArea area, LetterType type) {

        @Override
        public String toString() {
            return area.id() + " " + type.id();
        }
    }

    static Stream<Shipped> shipped() {
        return AREAS.all().stream()
                .flatMap(area -> area.letters().stream().map(type -> new Shipped(area, type)));
    }

    private static KnownNames names(Shipped letter) {
        return new CaseLetters(new Labels(AREAS)).names(letter.area().id(), letter.type());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_template_can_be_filled_in(Shipped letter) {
        assertThat(new Template(letter.type().template()).problems(names(letter))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_letter_filled_in_says_what_it_must(Shipped letter) {
        Filling filling =
                new InventedCase("Council", Letterhead.INVENTED, LocalDate.of(2025, 3, 3))
                        .of(letter.type(), names(letter));
        String body = new Template(letter.type().template()).filled(filling, names(letter));

        assertThat(Checklist.unmet(letter.type().requirements(), filling, body))
                .extracting(Requirement::label)
                .isEmpty();
        assertThat(body).contains("Dear Alex Example", "ABC-2025-0001").doesNotContain("{{");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_letter_without_values_has_gaps(Shipped letter) {
        String body = new Template(letter.type().template()).filled(Filling.NONE, names(letter));

        assertThat(Checklist.gaps(body)).contains(Names.ADDRESSEE, Names.REFERENCE);
    }

    @Test
    void a_name_without_a_value_leaves_a_gap_and_an_optional_one_nothing() {
        Template template =
                new Template("{{reference}}, {{new date}}\n{{address of the addressee}}");

        assertThat(template.filled(new Filling(Map.of("reference", "A-1"), Map.of()), KNOWN))
                .isEqualTo("A-1, [new date]\n");
    }

    @Test
    void a_list_is_repeated_and_an_item_without_a_value_leaves_a_gap() {
        Filling filling =
                new Filling(
                        Map.of(),
                        Map.of(
                                "concerns",
                                List.of(
                                        Map.of("concern", "Delay", "finding", "upheld"),
                                        Map.of("concern", "Conduct", "finding", " "))));

        assertThat(
                        new Template("{{#concerns}}\n- {{concern}}: {{finding}}\n{{/concerns}}")
                                .filled(filling, KNOWN))
                .isEqualTo("- Delay: upheld\n- Conduct: [finding]\n");
    }

    @Test
    void what_people_wrote_is_no_template() {
        Filling filling = new Filling(Map.of("reference", "{{new date}} <b> & {{{x}}}"), Map.of());

        assertThat(new Template("{{reference}}").filled(filling, KNOWN))
                .isEqualTo("{{new date}} <b> & {{{x}}}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{unknown}}",
                "{{reference.length}}",
                "{{reference.class.name}}",
                "{{#reference}}x{{/reference}}",
                "{{^reference}}x{{/reference}}",
                "{{#concerns}}{{unknown}}{{/concerns}}",
                "{{>other}}",
                "{{concerns}}",
                "{{reference",
                "{{#concerns}}x",
                "{{/concerns}}",
                "{{.}}",
                "{{this}}",
                "{{#concerns}}{{#concerns}}x{{/concerns}}{{/concerns}}",
                "{{#concerns}}{{#remedies}}x{{/remedies}}{{/concerns}}",
                "{{#concerns}}{{^remedies}}x{{/remedies}}{{/concerns}}",
                "{{#represented}}{{#concerns}}{{#represented}}{{#remedies}}x{{/remedies}}"
                        + "{{/represented}}{{/concerns}}{{/represented}}"
            })
    void a_template_that_cannot_be_filled_in_is_refused(String text) {
        assertThat(new Template(text).problems(KNOWN)).isNotEmpty();
    }

    @Test
    void a_refusal_names_every_name_that_is_not_known() {
        assertThat(new Template("{{one}} {{two}} {{one}}").problems(KNOWN))
                .satisfiesExactly(
                        first -> assertThat(first).contains("“one”"),
                        second -> assertThat(second).contains("“two”"));
    }

    private static final Filling TWO_EACH =
            new Filling(
                    Map.of("reference", "R".repeat(20_000)),
                    Map.of(
                            "concerns",
                            List.of(Map.of("concern", "Delay"), Map.of("concern", "Conduct")),
                            "remedies",
                            List.of(Map.of("remedy", "Pay"), Map.of("remedy", "Apologise")),
                            "represented",
                            List.of(Map.of())));

    @Test
    void a_list_within_a_list_is_refused_by_its_name() {
        assertThat(
                        new Template(
                                        "{{#concerns}}{{#remedies}}{{remedy}}{{/remedies}}{{/concerns}}")
                                .problems(KNOWN))
                .singleElement()
                .asString()
                .contains("“remedies” stands inside a list");
    }

    @Test
    void a_list_stands_within_a_condition_and_a_condition_within_a_list() {
        Template template =
                new Template(
                        "{{#represented}}{{#concerns}}- {{concern}}{{#represented}}!{{/represented}}"
                                + "\n{{/concerns}}{{/represented}}");

        assertThat(template.problems(KNOWN)).isEmpty();
        assertThat(template.filled(TWO_EACH, KNOWN)).isEqualTo("- Delay!\n- Conduct!\n");
    }

    @Test
    @Timeout(20)
    void a_stored_template_of_lists_within_lists_is_filled_in_at_once_and_without_them() {
        String nested = "{{#concerns}}".repeat(40) + "x" + "{{/concerns}}".repeat(40);

        assertThat(new Template(nested).problems(KNOWN)).hasSize(1);
        assertThat(new Template(nested + "after").filled(TWO_EACH, KNOWN)).isEqualTo("after\n");
    }

    @Test
    void what_is_too_long_for_a_letter_is_cut_off_and_leaves_a_gap() {
        String filled = new Template("{{reference}}".repeat(1000)).filled(TWO_EACH, KNOWN);

        assertThat(filled).hasSizeBetween(FilledText.MOST, FilledText.MOST + 100);
        assertThat(Checklist.gaps(filled)).hasSize(1);
    }
}
