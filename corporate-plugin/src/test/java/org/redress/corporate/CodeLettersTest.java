package org.redress.corporate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.core.complaint.Command;
import org.redress.core.letter.Checklist;
import org.redress.core.letter.Filling;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Requirement;

class CodeLettersTest {

    private static LetterType letter(String id) {
        return CodeLetters.all().stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> unmet(String letter, Map<String, String> values, String body) {
        return Checklist.unmet(letter(letter).requirements(), new Filling(values, Map.of()), body)
                .stream()
                .map(Requirement::id)
                .toList();
    }

    @Test
    void an_acknowledgement_names_who_investigates() {
        Map<String, String> manager = Map.of("Investigator", "a manager");
        Map<String, String> named = Map.of("Investigator", "Priya Nair");

        assertThat(unmet("acknowledgement-1", Map.of(), "A manager will investigate it."))
                .contains("investigator");
        assertThat(unmet("acknowledgement-1", manager, "a manager will investigate it."))
                .contains("investigator");
        assertThat(unmet("acknowledgement-1", named, "Priya Nair will investigate it."))
                .doesNotContain("investigator");
        assertThat(letter("acknowledgement-2").requirement("reviewer")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delay-1", "delay-2"})
    void a_late_response_is_explained_with_a_new_day_and_the_way_on(String id) {
        assertThat(letter(id).occasion().command()).isEqualTo(Command.ExplainDelay.class);
        assertThat(letter(id).requirements())
                .extracting(Requirement::id)
                .contains("reason", "apology", "new-date", "ombudsman");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"response-2-upheld", "response-2-partially-upheld", "response-2-not-upheld"})
    void a_review_speaks_as_one_and_is_final(String id) {
        assertThat(letter(id).template())
                .contains("I was not involved in it before", "## Our first response")
                .contains("This is our final response", "{{Ombudsman}}");
        assertThat(letter(id).signedBy()).contains("Reviewer");
    }
}
