package org.redress.core.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.core.calendar.Source;
import org.redress.core.complaint.Outcome;

class ChecklistTest {

    private static final Source CODE = new Source("Code", "6.4");

    private static boolean isMet(Requirement requirement, Filling filling, String body) {
        return Checklist.unmet(List.of(requirement), filling, body).isEmpty();
    }

    private static Filling values(String... pairs) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            values.put(pairs[at], pairs[at + 1]);
        }
        return new Filling(values, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "I am sorry that we were late., true",
        "We APOLOGISE for this., true",
        "Please accept our apologies., true",
        "This is a sorrysome tale., false",
        "We regret nothing., false"
    })
    void an_apology_is_seen_by_its_words(String body, boolean met) {
        assertThat(isMet(Needs.apology(CODE), Filling.NONE, body)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "We will respond by 4 March 2025., true",
        "We will respond by 4  March 2025., true",
        "We will respond by 14 March 2025., false",
        "We will respond by 4 March., false"
    })
    void a_day_is_not_seen_within_another_day(String body, boolean met) {
        Filling filling = values(Names.NEW_DATE, "4 March 2025");

        assertThat(isMet(Needs.newDate(CODE), filling, body)).isEqualTo(met);
    }

    @Test
    void what_has_no_value_cannot_be_seen() {
        assertThat(isMet(Needs.newDate(CODE), Filling.NONE, "We respond by 4 March 2025"))
                .isFalse();
        assertThat(isMet(Needs.newDate(CODE), values(Names.NEW_DATE, "  "), "By   ")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Contact the Ombudsman of Shires at www.shires.example., true",
        "Contact the Ombudsman of Shires on 0300 000 0000., true",
        "Contact the Ombudsman of Shires., false",
        "Call 0300 000 0000., false"
    })
    void the_ombudsman_is_named_and_can_be_reached(String body, boolean met) {
        Filling filling =
                values(
                        Names.OMBUDSMAN, "Ombudsman of Shires",
                        Names.OMBUDSMAN_PHONE, "0300 000 0000",
                        Names.OMBUDSMAN_WEBSITE, "www.shires.example");

        assertThat(isMet(Needs.ombudsman(CODE), filling, body)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "UPHELD, Your complaint is upheld., true",
        "UPHELD, Your complaint is not upheld., false",
        "UPHELD, Your complaint is partially upheld., false",
        "UPHELD, One part is not upheld but your complaint is upheld., true",
        "PARTIALLY_UPHELD, Your complaint is partially upheld., true",
        "PARTIALLY_UPHELD, Your complaint is upheld., false",
        "NOT_UPHELD, Your complaint is not upheld., true",
        "NOT_UPHELD, Your complaint is upheld., false"
    })
    void an_outcome_is_not_mistaken_for_another(Outcome outcome, String body, boolean met) {
        Filling filling = values(Names.OUTCOME, Names.words(outcome));

        assertThat(isMet(Needs.outcome(outcome, CODE), filling, body)).isEqualTo(met);
    }

    private static Filling concerns(String... findings) {
        return new Filling(
                Map.of(),
                Map.of(
                        Names.CONCERNS,
                        List.of(
                                concern("Delay", findings[0]),
                                concern("Staff conduct", findings[1]))));
    }

    private static Map<String, String> concern(String about, String finding) {
        return finding.isEmpty()
                ? Map.of(Names.CONCERN, about)
                : Map.of(Names.CONCERN, about, Names.FINDING, finding);
    }

    @Test
    void each_concern_stands_with_its_own_finding() {
        Filling both = concerns("upheld", "not upheld");
        Requirement findings = Needs.findings(Outcome.NOT_UPHELD, CODE);

        assertThat(isMet(findings, both, "- Delay: upheld\n- Staff conduct: not upheld\n"))
                .isTrue();
        assertThat(isMet(findings, both, "- Delay: not upheld\n- Staff conduct: not upheld\n"))
                .isFalse();
        assertThat(isMet(findings, both, "- Delay: upheld\n")).isFalse();
    }

    @Test
    void a_finding_may_stand_under_the_heading_of_its_concern() {
        String body =
                """
                ## Delay

                We looked at the dates.

                This concern is upheld.

                ## Staff conduct

                This concern is not upheld.
                """;

        assertThat(
                        isMet(
                                Needs.findings(Outcome.NOT_UPHELD, CODE),
                                concerns("upheld", "not upheld"),
                                body))
                .isTrue();
        assertThat(
                        isMet(
                                Needs.findings(Outcome.NOT_UPHELD, CODE),
                                concerns("upheld", "upheld"),
                                body))
                .isFalse();
        assertThat(
                        isMet(
                                Needs.findings(Outcome.NOT_UPHELD, CODE),
                                concerns("upheld", "not upheld"),
                                body.replace("## Staff conduct", "## Conduct")))
                .isFalse();
    }

    @Test
    void a_concern_without_a_finding_on_record_needs_some_finding() {
        assertThat(
                        isMet(
                                Needs.findings(Outcome.NOT_UPHELD, CODE),
                                concerns("", ""),
                                "Delay: upheld\nStaff conduct: upheld"))
                .isTrue();
        assertThat(
                        isMet(
                                Needs.findings(Outcome.NOT_UPHELD, CODE),
                                concerns("", ""),
                                "Delay\nStaff conduct: upheld"))
                .isFalse();
    }

    @Test
    void a_concern_is_known_by_its_words_or_by_what_it_is_about() {
        Filling filling =
                new Filling(
                        Map.of(),
                        Map.of(
                                Names.CONCERNS,
                                List.of(
                                        Map.of(
                                                Names.CONCERN, "Nobody called me back",
                                                Names.ABOUT, "Communication"))));

        assertThat(
                        isMet(
                                Needs.findings(Outcome.NOT_UPHELD, CODE),
                                filling,
                                "Nobody called me back: upheld"))
                .isTrue();
        assertThat(
                        isMet(
                                Needs.findings(Outcome.NOT_UPHELD, CODE),
                                filling,
                                "Communication: upheld"))
                .isTrue();
        assertThat(isMet(Needs.findings(Outcome.NOT_UPHELD, CODE), filling, "Something: upheld"))
                .isFalse();
    }

    @Test
    void an_item_without_the_value_by_which_it_is_known_cannot_be_seen() {
        Filling filling =
                new Filling(Map.of(), Map.of(Names.REMEDIES, List.of(Map.of(Names.AMOUNT, "£5"))));

        assertThat(isMet(Needs.remedies(CODE), filling, "£5")).isFalse();
    }

    @Test
    void a_case_without_concerns_needs_no_findings() {
        assertThat(isMet(Needs.findings(Outcome.NOT_UPHELD, CODE), Filling.NONE, "Nothing"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, false", "PARTIALLY_UPHELD, false", "NOT_UPHELD, true"})
    void a_complaint_upheld_in_any_part_has_a_concern_with_its_finding(
            Outcome outcome, boolean met) {
        assertThat(isMet(Needs.findings(outcome, CODE), Filling.NONE, "Delay: upheld"))
                .isEqualTo(met);
    }

    @Test
    void a_response_that_owes_remedies_names_at_least_one() {
        assertThat(isMet(Needs.remedies(CODE), Filling.NONE, "An apology by 3 May 2025")).isFalse();
    }

    private static boolean isMet(Requirement requirement, String body, String start) {
        return Checklist.unmet(List.of(requirement), Filling.NONE, body, start).isEmpty();
    }

    @Test
    void the_reasons_are_what_the_officer_wrote_not_what_the_letter_began_with() {
        String start =
                """
                Thank you. We found the reasons because we looked.

                ## What we found, and the reasons

                [Give the reasons]
                """;
        Requirement reasons = Needs.reasons(CODE);

        assertThat(isMet(reasons, start, start)).isFalse();
        assertThat(isMet(reasons, start.replace("[Give the reasons]", "No."), start)).isFalse();
        assertThat(isMet(reasons, start + "## Because\n", start)).isFalse();
        assertThat(
                        isMet(
                                reasons,
                                start.replace("[Give the reasons]", "Because nobody called."),
                                start))
                .isTrue();
    }

    @Test
    void the_complaint_is_seen_in_its_words_or_in_the_officers() {
        String start = "We understand that your complaint is about:\n\n- bins\n";
        Filling filling = values(Names.COMPLAINT, "bins");
        List<Requirement> asked = List.of(Needs.understanding(CODE));

        assertThat(Checklist.unmet(asked, filling, start, start)).isEmpty();
        assertThat(Checklist.unmet(asked, filling, start.replace("- bins", ""), start))
                .isNotEmpty();
        assertThat(Checklist.unmet(asked, filling, "We understand that nobody came.", start))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Priya Nair, true",
        "Ms Patel, true",
        "Priya Nair Service Manager, true",
        "a manager, false",
        "A Manager, false",
        "the Team Manager, false",
        "Our Service Team, false",
        "somebody, false",
        "Priya, false"
    })
    void who_does_something_is_told_by_name(String value, boolean met) {
        Requirement named = Needs.named("investigator", "Who", CODE, "Investigator");
        Filling filling = values("Investigator", value);

        assertThat(isMet(named, filling, value + " will investigate it.")).isEqualTo(met);
        assertThat(isMet(named, filling, "A manager will investigate it.")).isFalse();
        assertThat(isMet(named, Filling.NONE, value + " will investigate it.")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A payment of £100 by 1 May 2025 | true",
                "A payment of £100.00 by 1 May 2025 | true",
                "A payment of £100,000 by 1 May 2025 | false",
                "A payment of £100.50 by 1 May 2025 | false",
                "A payment of £100 soon | false",
                "£100 by 1 May 2025 | false"
            })
    void a_remedy_stands_with_its_amount_and_its_day(String body, boolean met) {
        Filling filling =
                new Filling(
                        Map.of(),
                        Map.of(
                                Names.REMEDIES,
                                List.of(
                                        Map.of(
                                                Names.KIND, "payment",
                                                Names.AMOUNT, "£100",
                                                Names.DUE, "1 May 2025"))));

        assertThat(isMet(Needs.remedies(CODE), filling, body)).isEqualTo(met);
    }

    @Test
    void a_remedy_without_an_amount_needs_none() {
        Filling filling =
                new Filling(
                        Map.of(), Map.of(Names.REMEDIES, List.of(Map.of(Names.KIND, "apology"))));

        assertThat(isMet(Needs.remedies(CODE), filling, "An apology on 3 May 2025")).isTrue();
    }

    @Test
    void a_remedy_without_a_day_on_record_needs_one_in_the_letter() {
        Filling filling =
                new Filling(
                        Map.of(), Map.of(Names.REMEDIES, List.of(Map.of(Names.KIND, "apology"))));

        assertThat(isMet(Needs.remedies(CODE), filling, "An apology soon\nBy 3 May 2025"))
                .isFalse();
        assertThat(isMet(Needs.remedies(CODE), filling, "An apology by 3 May 2025")).isTrue();
    }

    @Test
    void what_is_unmet_comes_in_the_order_in_which_it_is_asked_for() {
        List<Requirement> asked =
                List.of(Needs.newDate(CODE), Needs.apology(CODE), Needs.reason(CODE));

        assertThat(Checklist.unmet(asked, Filling.NONE, "sorry"))
                .extracting(Requirement::id)
                .containsExactly("new-date", "reason");
    }

    @Test
    void square_brackets_mark_what_still_has_to_be_written() {
        assertThat(Checklist.gaps("Dear [name of the person], by [new date] or [new date]"))
                .containsExactly("name of the person", "new date");
        assertThat(Checklist.gaps("Round (brackets) and [a broken\nline] and []")).isEmpty();
    }

    @Test
    void typographic_apostrophes_make_no_difference() {
        Requirement requirement = Needs.said("x", "X", CODE, "panel's meeting");

        assertThat(isMet(requirement, Filling.NONE, "The panel’s meeting")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"UPHELD", "PARTIALLY_UPHELD", "NOT_UPHELD"})
    void a_response_says_sorry_and_what_will_be_done_wherever_the_council_was_at_fault(
            Outcome outcome) {
        LetterType type =
                new StageResponses("1", CODE, Paragraphs.NEXT_STAGE, Needs.nextStage(CODE))
                        .all().stream()
                                .filter(it -> it.occasion().outcome().orElseThrow() == outcome)
                                .findFirst()
                                .orElseThrow();

        assertThat(type.requirement("apology").isPresent()).isEqualTo(outcome.isUpheldInAnyPart());
        assertThat(type.requirement("remedies").isPresent()).isEqualTo(outcome.isUpheldInAnyPart());
        assertThat(type.requirement("next-stage")).isPresent();
        assertThat(type.template().contains("We got this wrong"))
                .isEqualTo(outcome == Outcome.UPHELD);
        assertThat(type.template().contains("We got part of this wrong"))
                .isEqualTo(outcome == Outcome.PARTIALLY_UPHELD);
    }

    @Test
    void a_letter_asks_for_nothing_twice() {
        LetterType type = GeneralLetters.withdrawal(CODE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.needing(type.requirements().getFirst()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> LetterType.of("No id", "Label", type.occasion(), type.template()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence.ForEach("list", List.of()));
    }
}
