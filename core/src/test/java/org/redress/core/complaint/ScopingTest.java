package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.accepted;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.scope;
import static org.redress.core.complaint.Scenes.contact;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.procedure.KindId;

/// Which kind a complaint is, by the provisions that it is about.
class ScopingTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    provisions,      separable, kind,      taken
                    care,            false,     statutory, true
                    care,            true,      statutory, true
                    care,            false,     corporate, false
                    care,            true,      corporate, false
                    care early-help, false,     statutory, true
                    care early-help, false,     corporate, false
                    care early-help, true,      statutory, true
                    care early-help, true,      corporate, true
                    early-help,      false,     corporate, true
                    early-help,      false,     statutory, false
                    early-help,      true,      statutory, false
                    """)
    void the_whole_goes_by_what_is_in_scope_unless_it_is_easily_separated(
            String provisions, boolean separable, String kind, boolean taken) {
        Decision decision =
                contact()
                        .when(
                                accepted(
                                        "2025-01-06",
                                        kind,
                                        scope(separable, true, provisions.split(" "))));

        assertThat(Story.rules(decision).contains("wrong-kind")).isEqualTo(!taken);
        assertThat(Story.refusals(decision))
                .allSatisfy(refusal ->
                        assertThat(refusal.source()).isEqualTo(TestBeside.SCOPE.source()));
    }

    @Test
    void what_is_out_of_scope_may_be_taken_by_discretion_but_nothing_in_scope_left_out() {
        Command taken = accepted("2025-01-06", "statutory", scope(false, true, "early-help"));
        Command leftOut = accepted("2025-01-06", "corporate", scope(true, true, "care"));

        assertThat(Story.rules(contact().byDiscretion(taken))).isEmpty();
        assertThat(Story.rules(contact().byDiscretion(leftOut))).containsExactly("wrong-kind");
    }

    @Test
    void what_is_tried_informally_goes_by_nothing_yet_of_which_to_tell() {
        Scope untold = scope(false, false, "care");
        Command informally =
                new Command.TryInformally(
                        day("2025-01-07"), new KindId("informal"), Optional.of(untold));

        assertThat(Story.rules(contact().when(informally))).isEmpty();
        assertThat(Story.rules(contact().when(accepted("2025-01-06", "statutory", untold))))
                .containsExactly("scope-not-told");
    }

    @Test
    void the_scope_is_kept_with_the_complaint() {
        Scope scope = scope(false, true, "care", "early-help");

        assertThat(contact().then(accepted("2025-01-06", "statutory", scope)).complaint().scope())
                .contains(scope);
    }

    @Test
    void what_is_tried_informally_may_be_about_anything() {
        Scope scope = scope(false, true, "care");
        Command informally =
                new Command.TryInformally(
                        day("2025-01-07"), new KindId("informal"), Optional.of(scope));

        assertThat(contact().then(informally).complaint().scope()).contains(scope);
    }

    @Test
    void an_area_without_a_test_knows_no_provisions_and_nobody_must_name_one() {
        Story hall = Story.of(Say.received("hall", "2025-01-06"));

        assertThat(
                        Story.rules(
                                hall.when(
                                        accepted(
                                                "2025-01-06",
                                                "corporate",
                                                scope(false, true, "care")))))
                .containsExactly("unknown-provision");
        assertThat(
                        Story.rules(
                                contact()
                                        .when(
                                                accepted(
                                                        "2025-01-06",
                                                        "statutory",
                                                        scope(true, true)))))
                .containsExactly("unknown-provision");
        assertThat(hall.then(accepted("2025-01-06", "corporate")).complaint().scope()).isEmpty();
    }
}
