package org.redress.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;
import org.redress.core.calendar.Timescale.WorkingDays;

/// What a declaration says is what the stage has, and what cannot be declared is refused.
class DeclarationTest {

    private static final Source SOURCE = new Source("Act", "s.1");
    private static final Timescale TEN = new WorkingDays(10);
    private static final Timescale TWENTY = new WorkingDays(20);

    private static StageBuilder stage() {
        return StageBuilder.stage("1", "Stage 1").respond(TEN, SOURCE, TWENTY, SOURCE);
    }

    @Test
    void a_stage_has_what_was_declared() {
        ExtensionRule extension =
                new ExtensionRule(
                        Optional.of("respond_limit"), false, Optional.empty(), true, SOURCE);
        EscalationWindow.Late late =
                new EscalationWindow.Late(new Timescale.MonthsAfter(6), "it came back");
        Stage stage =
                stage().guide("review", "Review", new WorkingDays(1), SOURCE)
                        .acknowledge(new WorkingDays(3), Standing.TARGET, SOURCE)
                        .extension(extension)
                        .askNext("ask", "Ask", TWENTY, Optional.of(late), true, SOURCE)
                        .milestone("agreed", "Agreed")
                        .milestone("met", "Met", "respond_limit")
                        .notice("told", "Told", "review", "met", 10)
                        .role("investigator", "Investigator", SOURCE)
                        .role("panel", "Panel", 3, true, SOURCE, "investigator")
                        .optionalRole("clerk", "Clerk", SOURCE)
                        .build();

        assertThat(stage.deadlines())
                .extracting(DeadlineRule::key, DeadlineRule::standing)
                .containsExactly(
                        tuple("respond_target", Standing.TARGET),
                        tuple("respond_limit", Standing.LIMIT),
                        tuple("review", Standing.GUIDE),
                        tuple("acknowledge", Standing.TARGET),
                        tuple("ask", Standing.LIMIT));
        assertThat(stage.acknowledgement()).contains("acknowledge");
        assertThat(stage.response()).isEqualTo("respond_target");
        assertThat(stage.responseLimit()).isEqualTo("respond_limit");
        assertThat(stage.clock()).isEqualTo(Clock.FROM_REQUEST);
        assertThat(stage.extension()).contains(extension);
        assertThat(stage.escalation())
                .contains(new EscalationWindow("ask", Optional.of(late), true, SOURCE));
        assertThat(stage.milestones())
                .extracting(Milestone::id)
                .extracting(MilestoneId::value)
                .containsExactly("agreed", "met", "told");
        assertThat(stage.milestone(MilestoneId.of("met")).orElseThrow().deadline())
                .contains("respond_limit");
        assertThat(stage.milestone(MilestoneId.of("told")).orElseThrow().notice())
                .contains(new Milestone.Notice(MilestoneId.of("met"), 10));
        assertThat(stage.role(RoleId.of("panel")))
                .contains(
                        new Role(
                                RoleId.of("panel"),
                                "Panel",
                                3,
                                true,
                                Set.of(RoleId.of("investigator")),
                                true,
                                SOURCE));
        assertThat(stage.role(RoleId.of("investigator")).orElseThrow().people()).isEqualTo(1);
        assertThat(stage.role(RoleId.of("clerk")).orElseThrow().needed()).isFalse();
        assertThat(stage.milestone(MilestoneId.of("unknown"))).isEmpty();
        assertThat(stage.role(RoleId.of("unknown"))).isEmpty();
        assertThat(stage.deadline("unknown")).isEmpty();
    }

    @Test
    void a_stage_needs_a_response_and_declares_what_it_names() {
        assertThatIllegalArgumentException()
                .isThrownBy(StageBuilder.stage("1", "Stage 1")::build)
                .withMessage("stage 1 has no response");
        refused(built -> built.respondBy("respond_target", "never"), "never");
        refused(built -> built.respondBy("never", "respond_limit"), "never");
        refused(built -> built.milestone("met", "Met", "never"), "never");
        refused(built -> built.guide("respond_limit", "Again", TEN, SOURCE), "twice");
        refused(StageBuilder::clockFromAcknowledgement, "acknowledgement");
        refused(built -> built.extension(extension("never", "respond_limit")), "never");
        refused(built -> built.extension(extension("respond_limit", "never")), "never");
        refused(built -> built.role("panel", "Panel", 0, true, SOURCE), "at least one person");
    }

    private static ExtensionRule extension(String cap, String agreedBy) {
        return new ExtensionRule(Optional.of(cap), false, Optional.of(agreedBy), false, SOURCE);
    }

    private static void refused(Consumer<StageBuilder> wrong, String because) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    StageBuilder built = stage();
                    wrong.accept(built);
                    built.build();
                })
                .withMessageContaining(because);
    }

    @Test
    void an_authority_changes_targets_and_nothing_else() {
        Stage own =
                stage().acknowledge(new WorkingDays(3), Standing.LIMIT, SOURCE)
                        .build()
                        .withTargets(rule -> Optional.of(8));

        assertThat(own.deadline("respond_target").orElseThrow().timescale())
                .isEqualTo(new WorkingDays(8));
        assertThat(own.deadline("respond_limit").orElseThrow().timescale()).isEqualTo(TWENTY);
        assertThat(own.deadline("acknowledge").orElseThrow().timescale())
                .isEqualTo(new WorkingDays(3));
        assertThat(own.responseLimit()).isEqualTo("respond_limit");
    }

    @Test
    void a_procedure_knows_what_comes_before_and_after() {
        Stage first = stage().build();
        Stage second =
                StageBuilder.stage("2", "Stage 2").respond(TEN, SOURCE, TWENTY, SOURCE).build();
        ProcedureRef ref = ProcedureRef.of("parks", "statutory");
        Procedure procedure = new Procedure(ref, "Parks", List.of(first, second));

        assertThat(procedure.first()).isEqualTo(first);
        assertThat(procedure.after(StageId.of("1"))).contains(second);
        assertThat(procedure.after(StageId.of("2"))).isEmpty();
        assertThat(procedure.before(StageId.of("2"))).contains(first);
        assertThat(procedure.before(StageId.of("1"))).isEmpty();
        assertThat(procedure.stage(StageId.of("2"))).contains(second);
        assertThat(procedure.after(StageId.of("9"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Procedure(ref, "Parks", List.of()))
                .withMessageContaining("parks/statutory has no stage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Procedure(ref, "Parks", List.of(first, first)))
                .withMessageContaining("twice");
    }

    @Test
    void kinds_go_by_a_procedure_or_by_none() {
        ProcedureRef ref = ProcedureRef.of("parks", "statutory");
        Kind formal = Kind.formal("statutory", "Statutory", ref);
        Kind informal = Kind.informal("informal", "Informal");

        assertThat(formal.procedure()).contains(ref);
        assertThat(formal.id()).hasToString("statutory");
        assertThat(informal.procedure()).isEmpty();
        assertThat(informal.label()).isEqualTo("Informal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Parks", "parks_and", "-parks", "parks-", "pärks", "a b"})
    void an_id_is_lower_case_words_joined_by_hyphens(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaId(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProcedureId(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> new KindId(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> StageId.of(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> MilestoneId.of(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> RoleId.of(wrong));
    }

    @Test
    void ids_read_as_themselves_and_areas_are_in_order() {
        assertThat(new AreaId("parks")).hasToString("parks").isLessThan(new AreaId("pools"));
        assertThat(new ProcedureId("statutory")).hasToString("statutory");
        assertThat(StageId.of("1")).hasToString("1");
        assertThat(MilestoneId.of("met")).hasToString("met");
        assertThat(RoleId.of("panel")).hasToString("panel");
    }

    @Test
    void a_standing_is_promise_limit_both_or_neither() {
        assertThat(Standing.values())
                .filteredOn(Standing::isTarget)
                .containsExactly(Standing.TARGET, Standing.TARGET_AND_LIMIT);
        assertThat(Standing.values())
                .filteredOn(Standing::isLimit)
                .containsExactly(Standing.LIMIT, Standing.TARGET_AND_LIMIT);
    }
}
