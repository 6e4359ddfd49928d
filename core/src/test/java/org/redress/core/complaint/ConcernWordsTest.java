package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Scenes.formal;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConcernWordsTest {

    private static final Text MISSED = Text.of("Nobody came on three Fridays");

    private static Command raised(Optional<Text> words) {
        return new Command.RaiseConcern(
                Say.day("2025-01-06"),
                Say.stage(1),
                Optional.empty(),
                new CategoryCode("delay"),
                words,
                Optional.empty());
    }

    @Test
    void a_concern_keeps_its_words_apart_from_the_journal() {
        Complaint complaint = formal().then(raised(Optional.of(MISSED))).complaint();

        assertThat(complaint.concerns().getFirst().words()).contains(MISSED.ref());
        assertThat(raised(Optional.of(MISSED)).texts()).containsExactly(MISSED);
    }

    @Test
    void a_finding_leaves_the_words_as_they_are() {
        Complaint complaint =
                formal().then(
                                raised(Optional.of(MISSED)),
                                Say.responded("2025-01-10", 1, Outcome.UPHELD, 1))
                        .complaint();

        assertThat(complaint.concerns())
                .first()
                .satisfies(it -> {
                    assertThat(it.words()).contains(MISSED.ref());
                    assertThat(it.finding()).isPresent();
                });
    }

    @Test
    void a_concern_may_go_by_its_category_alone() {
        assertThat(
                        formal().then(raised(Optional.empty()))
                                .complaint()
                                .concerns()
                                .getFirst()
                                .words())
                .isEmpty();
    }
}
