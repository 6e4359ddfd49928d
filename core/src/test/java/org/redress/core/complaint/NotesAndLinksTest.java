package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Scenes.answered;
import static org.redress.core.complaint.Scenes.formal;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotesAndLinksTest {

    @Test
    void notes_are_numbered_and_kept_also_when_every_stage_is_closed() {
        Complaint complaint =
                answered().then(Say.noted("2025-03-01"), Say.noted("2025-03-02")).complaint();

        assertThat(complaint.notes()).extracting(Note::number).containsExactly(1, 2);
    }

    @Test
    void a_link_that_was_taken_away_can_be_made_again_in_another_sense() {
        Complaint complaint =
                formal().then(
                                Say.linked("2025-01-09", "R-9"),
                                Say.unlinked("2025-01-10", "R-9"),
                                new Command.LinkCase(
                                        Say.day("2025-01-11"),
                                        new Reference("R-9"),
                                        Relation.DUPLICATE_OF))
                        .complaint();

        assertThat(complaint.links())
                .containsExactly(
                        new CaseLink(
                                Say.day("2025-01-11"),
                                new Reference("R-9"),
                                Relation.DUPLICATE_OF));
    }

    @Test
    void a_case_that_is_not_on_record_is_not_linked() {
        assertThat(Story.rules(formal().when(Say.linked("2025-01-09", "GONE-1"))))
                .containsExactly("unknown-case");
    }

    @Test
    void an_investigation_proposes_findings_and_finds_nothing_yet() {
        Command submit =
                new Command.SubmitInvestigation(
                        Say.day("2025-01-10"), Say.stage(1), Say.WORDS, Map.of(1, Outcome.UPHELD));
        Complaint complaint = formal().then(Say.raised("2025-01-09", 1), submit).complaint();

        assertThat(complaint.concerns().getFirst().finding()).isEmpty();
        assertThat(complaint.investigation(Say.stage(1)).map(Investigation::findings))
                .isEqualTo(Optional.of(Map.of(1, Outcome.UPHELD)));
    }

    @Test
    void an_investigation_finds_on_concerns_of_its_own_stage_while_that_is_open() {
        Command submit =
                new Command.SubmitInvestigation(
                        Say.day("2025-03-01"), Say.stage(1), Say.WORDS, Map.of(7, Outcome.UPHELD));

        assertThat(Story.rules(answered().when(submit)))
                .contains("unknown-concern", "stage-closed");
    }
}
