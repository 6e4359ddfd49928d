package org.redress.childrens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.core.complaint.Command;
import org.redress.core.letter.Checklist;
import org.redress.core.letter.Filling;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;
import org.redress.core.letter.Requirement;

class ChildrensLettersTest {

    private static LetterType letter(String id) {
        return ChildrensLetters.all().stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void stage_2_is_acknowledged_before_anybody_is_appointed() {
        LetterType acknowledgement = letter("acknowledgement-2");

        assertThat(acknowledgement.template())
                .contains("We will write to you again to tell you who they are")
                .doesNotContain("{{Investigating Officer}}", "{{Independent Person}}");
        assertThat(acknowledgement.requirements())
                .extracting(Requirement::id)
                .containsExactly("understanding", "response-date");
    }

    @Test
    void who_investigates_follows_in_a_letter_of_its_own() {
        LetterType names = letter("investigators-2");

        assertThat(names.occasion().command()).isEqualTo(Command.Appoint.class);
        assertThat(names.requirements())
                .extracting(Requirement::id)
                .contains("investigating-officer", "independent-person", "statement");
    }

    @Test
    void who_waits_in_vain_for_stage_1_learns_that_stage_2_is_open() {
        LetterType late = letter("delay-1");
        Filling filling = new Filling(Map.of(Names.NEXT_STAGE, "Stage 2"), Map.of());

        assertThat(late.template()).contains("You do not have to wait for our response");
        assertThat(Checklist.unmet(late.requirements(), filling, "You may now ask for Stage 2."))
                .extracting(Requirement::id)
                .doesNotContain("may-go-on");
        assertThat(Checklist.unmet(late.requirements(), filling, "Stage 2 may come."))
                .extracting(Requirement::id)
                .contains("may-go-on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"response-2-upheld", "response-2-partially-upheld", "response-2-not-upheld"})
    void an_adjudication_answers_both_reports_and_is_signed_by_the_adjudicator(String id) {
        LetterType letter = letter(id);

        assertThat(letter.template())
                .contains("investigated by {{Investigating Officer}}")
                .contains("together with {{Independent Person}}");
        assertThat(letter.signedBy()).contains("Adjudicating Officer");
        assertThat(
                        Checklist.unmet(
                                letter.requirements(),
                                Filling.NONE,
                                letter.template(),
                                letter.template()))
                .extracting(Requirement::id)
                .contains("investigating-report", "independent-report", "adjudicator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"response-3-upheld", "response-3-partially-upheld", "response-3-not-upheld"})
    void after_the_panel_the_council_answers_its_findings_and_recommendations(String id) {
        LetterType letter = letter(id);

        assertThat(letter.template())
                .contains("{{Panel's meeting}}", "{{Panel's report}}")
                .contains("the right to go to the Ombudsman");
        assertThat(
                        Checklist.unmet(
                                letter.requirements(),
                                Filling.NONE,
                                letter.template()
                                        + "\nThe panel found delay. It recommended an apology.\n",
                                letter.template()))
                .extracting(Requirement::id)
                .doesNotContain("panel-findings", "panel-recommendations");
    }
}
