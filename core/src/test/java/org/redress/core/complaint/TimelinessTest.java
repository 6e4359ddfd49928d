package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.core.complaint.Say.accepted;
import static org.redress.core.complaint.Say.acknowledged;
import static org.redress.core.complaint.Say.announced;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.extended;
import static org.redress.core.complaint.Say.reached;
import static org.redress.core.complaint.Say.received;
import static org.redress.core.complaint.Say.responded;
import static org.redress.core.complaint.Say.resumed;
import static org.redress.core.complaint.Scenes.answered;
import static org.redress.core.complaint.Scenes.formal;
import static org.redress.core.complaint.Scenes.gone;
import static org.redress.core.complaint.Scenes.oneStage;
import static org.redress.core.complaint.Scenes.ready;
import static org.redress.core.complaint.Scenes.reviewed;
import static org.redress.core.complaint.Scenes.stopped;
import static org.redress.core.complaint.Scenes.twoStages;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.procedure.Procedure;

class TimelinessTest {

    private static Timeliness at(Story story, int stage, String asAt) {
        Procedure procedure =
                TestRules.RULES.procedure(story.stage(stage).procedure()).orElseThrow();
        return Timeliness.of(story.stage(stage), procedure, TestRules.CALENDAR, day(asAt));
    }

    private static Timeliness.State state(Timeliness timeliness, String key) {
        return timeliness.mark(key).orElseThrow().state();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-06, GREEN",
        "2025-01-14, GREEN",
        "2025-01-15, AMBER",
        "2025-01-20, AMBER",
        "2025-01-21, RED",
        "2025-02-03, RED",
        "2025-02-04, BLACK",
    })
    void an_open_stage_goes_from_green_to_black(String asAt, Rag rag) {
        assertThat(at(formal(), 1, asAt).rag()).contains(rag);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-18, GREEN", "2025-03-19, AMBER"})
    void four_fifths_of_the_time_gone_is_amber(String asAt, Rag rag) {
        Story story = formal().then(extended("2025-01-07", 1, "2025-02-03"));
        assertThat(at(story, 1, "2025-01-27").rag()).contains(Rag.GREEN);
        assertThat(at(story, 1, "2025-01-28").rag()).contains(Rag.AMBER);
        Story longer = oneStage().then(extended("2025-01-07", 1, "2025-04-07"));
        assertThat(at(longer, 1, asAt).rag()).contains(rag);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-04, RED", "2025-07-05, RED", "2025-07-06, BLACK"})
    void the_limit_of_law_turns_it_black(String asAt, Rag rag) {
        assertThat(at(oneStage(), 1, asAt).rag()).contains(rag);
    }

    @Test
    void an_extension_counts_as_the_target_and_is_no_illegality() {
        Story story = twoStages().then(extended("2025-01-10", 1, "2025-02-03"));

        assertThat(at(story, 1, "2025-01-21").due()).contains(day("2025-02-03"));
        assertThat(at(story, 1, "2025-01-21").rag()).contains(Rag.GREEN);
        assertThat(at(story, 1, "2025-02-03").rag()).contains(Rag.AMBER);
        assertThat(at(story, 1, "2025-02-04").rag()).contains(Rag.BLACK);
        assertThat(at(story, 1, "2025-01-09").due()).contains(day("2025-01-20"));
    }

    @Test
    void a_closed_stage_has_no_colour() {
        Timeliness timeliness = at(answered(), 1, "2025-01-31");

        assertThat(timeliness.rag()).isEmpty();
        assertThat(at(answered(), 1, "2025-01-30").rag()).contains(Rag.RED);
        assertThat(state(timeliness, "respond_target")).isEqualTo(Timeliness.State.MISSED);
        assertThat(state(timeliness, "respond_limit")).isEqualTo(Timeliness.State.MET);
        assertThat(timeliness.mark("respond_limit").orElseThrow().metOn())
                .contains(day("2025-01-31"));
        assertThat(state(timeliness, "acknowledge")).isEqualTo(Timeliness.State.MISSED);
        assertThat(state(timeliness, "ask_stage_2")).isEqualTo(Timeliness.State.OPEN);
        assertThat(state(at(answered(), 1, "2025-03-01"), "ask_stage_2"))
                .isEqualTo(Timeliness.State.PASSED);
        assertThat(at(gone(), 1, "2025-01-20").rag()).isEmpty();
        assertThat(state(at(gone(), 1, "2025-01-20"), "respond_target"))
                .isEqualTo(Timeliness.State.MET);
        assertThat(state(at(gone(), 1, "2025-01-19"), "respond_target"))
                .isEqualTo(Timeliness.State.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-08, OPEN", "2025-01-09, MET", "2025-01-20, MET"})
    void an_acknowledgement_in_time_meets_its_deadline_from_its_day_on(
            String asAt, Timeliness.State expected) {
        Story story = formal().then(acknowledged("2025-01-09", 1));
        assertThat(state(at(story, 1, asAt), "acknowledge")).isEqualTo(expected);
    }

    @Test
    void a_guide_passes_without_blame() {
        assertThat(state(at(formal(), 1, "2025-01-07"), "initial_review"))
                .isEqualTo(Timeliness.State.OPEN);
        assertThat(state(at(formal(), 1, "2025-01-08"), "initial_review"))
                .isEqualTo(Timeliness.State.PASSED);
    }

    @Test
    void a_panels_steps_meet_their_own_deadlines() {
        Story story =
                reviewed()
                        .then(
                                announced("2025-04-01", 3, "told", "2025-05-15"),
                                reached("2025-05-16", 3, "panel-meets"));
        Timeliness timeliness = at(story, 3, "2025-06-10");

        assertThat(state(timeliness, "tell")).isEqualTo(Timeliness.State.MET);
        assertThat(state(timeliness, "panel_meets")).isEqualTo(Timeliness.State.MISSED);
        assertThat(state(timeliness, "panel_reports")).isEqualTo(Timeliness.State.MISSED);
        assertThat(state(timeliness, "all_in_50")).isEqualTo(Timeliness.State.OPEN);
        assertThat(timeliness.limit())
                .contains(timeliness.mark("responds").orElseThrow().deadline().due());
        assertThat(state(at(story, 3, "2025-05-16"), "panel_meets"))
                .isEqualTo(Timeliness.State.MISSED);
        assertThat(state(at(story, 3, "2025-05-15"), "panel_meets"))
                .isEqualTo(Timeliness.State.OPEN);
    }

    @Test
    void a_late_acknowledgement_buys_no_time() {
        Story story =
                Story.of(
                        received("hall", "2025-01-06"),
                        accepted("2025-01-06", "corporate"),
                        acknowledged("2025-01-20", 1));

        assertThat(at(story, 1, "2025-01-20").clockStart()).isEqualTo("2025-01-13");
        assertThat(at(story, 1, "2025-01-20").due()).contains(day("2025-01-27"));
    }

    @Test
    void a_new_start_moves_every_clock_from_its_day_on() {
        Story story = stopped().then(resumed("2025-03-10", "2025-03-01"));

        assertThat(at(story, 1, "2025-03-10").due()).contains(day("2025-03-24"));
        assertThat(at(story, 1, "2025-03-09").due()).contains(day("2025-01-20"));
    }

    @Test
    void what_is_not_known_yet_is_left_out() {
        StageRecord then =
                AsAt.of(ready().then(responded("2025-03-20", 2)).stage(2), day("2025-02-10"));

        assertThat(then.outcome()).isEmpty();
        assertThat(then.milestones()).hasSize(1);
        assertThat(AsAt.of(answered().stage(1), day("2025-01-31")).outcome())
                .isEqualTo(Optional.of(Outcome.UPHELD));
        assertThat(AsAt.of(gone().stage(1), day("2025-01-20")).outcome())
                .isEqualTo(Optional.of(Outcome.WITHDRAWN));
    }

    @Test
    void a_stage_of_another_procedure_is_a_mistake() {
        LocalDate asAt = day("2025-04-01");
        assertThatThrownBy(() ->
                        Timeliness.of(reviewed().stage(3), TestRules.TWO, TestRules.CALENDAR, asAt))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3");
    }
}
