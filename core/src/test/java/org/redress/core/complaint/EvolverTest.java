package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.stage;
import static org.redress.core.complaint.Scenes.contact;
import static org.redress.core.complaint.Scenes.formal;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvolverTest {

    @Test
    void nothing_makes_nothing() {
        assertThat(Evolver.replay(Optional.empty(), List.of())).isEmpty();
    }

    @Test
    void no_event_comes_before_the_receipt() {
        assertThatThrownBy(() ->
                        Evolver.evolve(
                                Optional.empty(), new Event.ResolvedInformally(day("2025-01-06"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_second_receipt_is_a_broken_journal() {
        Event received = contact().events().getFirst();
        assertThatThrownBy(() -> Evolver.evolve(Optional.of(formal().complaint()), received))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("R-1");
    }

    @Test
    void an_event_about_what_is_not_there_is_a_broken_journal() {
        Event acknowledged = new Event.Acknowledged(day("2025-01-06"), stage(1));
        assertThatThrownBy(() -> Evolver.evolve(Optional.of(contact().complaint()), acknowledged))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_departure_changes_nothing() {
        Complaint complaint = formal().complaint();
        Event departed =
                new Event.RuleDepartedFrom(
                        day("2025-01-06"),
                        "escalation-window",
                        Rule.ESCALATION_WINDOW.source(),
                        Event.RuleDepartedFrom.Ground.AS_RECORDED,
                        Optional.empty());
        assertThat(Evolver.evolve(Optional.of(complaint), departed)).isEqualTo(complaint);
    }
}
