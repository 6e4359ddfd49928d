package org.redress.adults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.core.letter.Checklist;
import org.redress.core.letter.Filling;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Requirement;

/// What r.14(2) of the Regulations asks of a response.
class AdultsLettersTest {

    private static final Filling SIGNED =
            new Filling(Map.of("Responsible person", "Jo Bloggs, Director"), Map.of());

    private static LetterType letter(String id) {
        return AdultsLetters.all().stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> unmet(String body, String start) {
        return Checklist.unmet(letter("response-1-not-upheld").requirements(), SIGNED, body, start)
                .stream()
                .map(Requirement::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"response-1-upheld", "response-1-partially-upheld", "response-1-not-upheld"})
    void a_response_holds_every_part_that_the_regulation_asks_for(String id) {
        assertThat(letter(id).requirements())
                .extracting(Requirement::id)
                .contains(
                        "considered",
                        "remedial-action",
                        "confirmed",
                        "signed",
                        "ombudsman",
                        "bodies",
                        "findings",
                        "outcome");
        assertThat(letter(id).signedBy()).contains("Responsible person");
        assertThat(letter(id).template()).contains("## How we considered it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We spoke to the team.|considered",
                "No action is needed.|remedial-action",
                "We are satisfied that what is needed was done.|confirmed",
                "Jo Bloggs, Director|signed"
            })
    void each_part_is_seen_where_it_is_written(String written, String requirement) {
        assertThat(unmet(written, "")).doesNotContain(requirement);
        assertThat(unmet("Nothing", "")).contains(requirement);
    }

    @Test
    void the_text_that_a_response_starts_from_does_not_say_how_it_was_considered() {
        String template = letter("response-1-not-upheld").template();

        assertThat(unmet(template, template)).contains("considered", "remedial-action", "reasons");
        assertThat(unmet(template + "\nI have read the file.\n", template))
                .doesNotContain("considered");
    }
}
