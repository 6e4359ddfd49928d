package org.redress.core.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.core.calendar.Source;
import org.redress.core.complaint.Exclusion;

class ExclusionsTest {

    private static final LetterType LETTER = Refusals.notAccepted(new Source("Policy", "s.6"));

    @ParameterizedTest
    @EnumSource(Exclusion.class)
    void every_exclusion_has_one_paragraph_that_names_the_other_route(Exclusion exclusion) {
        String begin = "{{#" + Exclusions.section(exclusion) + "}}";
        String end = "{{/" + Exclusions.section(exclusion) + "}}";

        assertThat(Exclusions.PARAGRAPHS).containsOnlyOnce(begin).containsOnlyOnce(end);
        assertThat(
                        Exclusions.PARAGRAPHS.substring(
                                Exclusions.PARAGRAPHS.indexOf(begin),
                                Exclusions.PARAGRAPHS.indexOf(end)))
                .contains("{{other route}}")
                .hasLineCount(2);
    }

    @Test
    void only_another_appeal_route_has_to_be_named_by_the_officer() {
        assertThat(Exclusion.values())
                .filteredOn(it -> Exclusions.route(it).isEmpty())
                .containsExactly(Exclusion.ANOTHER_APPEAL_ROUTE);
    }

    @ParameterizedTest
    @EnumSource(Exclusion.class)
    void an_exclusion_is_found_by_what_the_officer_chose(Exclusion exclusion) {
        assertThat(Exclusions.labels()).contains(exclusion.label());
        assertThat(Exclusions.labelled(exclusion.label())).contains(exclusion);
    }

    @Test
    void a_refusal_names_the_exclusion_and_where_else_to_turn() {
        Filling filling =
                new Filling(
                        Map.of(
                                Names.EXCLUSION, Exclusion.COUNCILLOR_CONDUCT.label(),
                                Names.ROUTE, "Monitoring Officer",
                                Names.REASON, "it is about a meeting",
                                Names.OMBUDSMAN, "Ombudsman",
                                Names.OMBUDSMAN_PHONE, "0300"),
                        Map.of());
        String body =
                "A councillor’s conduct: for the Monitoring Officer. It is about a meeting."
                        + " Ombudsman, 0300.";

        assertThat(unmet(filling, body)).isEmpty();
        assertThat(unmet(filling, "It is about a meeting. Ombudsman, 0300."))
                .containsExactly("exclusion", "other-route");
    }

    private static List<String> unmet(Filling filling, String body) {
        return Checklist.unmet(LETTER.requirements(), filling, body).stream()
                .map(Requirement::id)
                .toList();
    }
}
