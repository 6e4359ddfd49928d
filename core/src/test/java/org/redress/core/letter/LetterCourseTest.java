package org.redress.core.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;
import org.redress.core.letter.Letter.State;
import org.redress.core.letter.LetterCourse.Decision;
import org.redress.core.procedure.AreaId;

class LetterCourseTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 5);
    private static final Reference CASE = new Reference("PAR-2025-0001");
    private static final Text BODY = Text.of("Dear Ada");
    private static final Text HEAD = Text.of("The Guildhall");

    private static LetterAct.Draft draft() {
        return new LetterAct.Draft(
                new AreaId("parks"),
                "extension-1",
                Optional.empty(),
                BODY,
                Map.of("reason", Text.of("A witness is away"), "new date", Text.of("1 May 2025")),
                Optional.empty());
    }

    private static Letter drafted() {
        return LetterCourse.evolve(Optional.empty(), LetterCourse.begin(CASE, draft(), TODAY));
    }

    private static LetterAct.Approve approve(List<String> without, Optional<Text> reason) {
        return new LetterAct.Approve(HEAD, List.of(), without, reason);
    }

    private static Letter after(Letter letter, LetterAct act) {
        return switch (LetterCourse.decide(letter, act, TODAY)) {
            case Decision.Taken(LetterEvent event) ->
                    LetterCourse.evolve(Optional.of(letter), event);
            case Decision.Refused(LetterRefusal refusal) ->
                    throw new AssertionError("refused: " + refusal);
        };
    }

    private static LetterRefusal refusal(Letter letter, LetterAct act) {
        return ((Decision.Refused) LetterCourse.decide(letter, act, TODAY)).refusal();
    }

    private static Letter in(State state) {
        Letter approved = after(drafted(), approve(List.of(), Optional.empty()));
        return switch (state) {
            case DRAFT -> drafted();
            case APPROVED -> approved;
            case SENT -> after(approved, new LetterAct.Send(TODAY, Sending.How.POST));
            case SET_ASIDE -> after(drafted(), new LetterAct.SetAside());
        };
    }

    @Test
    void a_letter_begins_as_a_draft_with_what_was_answered_by_name() {
        Letter letter = drafted();

        assertThat(letter.state()).isEqualTo(State.DRAFT);
        assertThat(letter.body()).isEqualTo(BODY.ref());
        assertThat(letter.answers())
                .extracting(Letter.Answer::name)
                .containsExactly("new date", "reason");
        assertThat(draft().texts()).hasSize(3).contains(BODY);
    }

    @Test
    void a_draft_is_rewritten_approved_and_sent() {
        Text better = Text.of("Dear Ada Smith");
        Letter rewritten = after(drafted(), new LetterAct.Rewrite(better, Map.of()));
        assertThat(rewritten.body()).isEqualTo(better.ref());
        assertThat(rewritten.answers()).isEmpty();

        Letter approved = after(rewritten, approve(List.of(), Optional.empty()));
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.approval().orElseThrow().letterhead()).isEqualTo(HEAD.ref());

        Letter sent = after(approved, new LetterAct.Send(TODAY, Sending.How.EMAIL));
        assertThat(sent.state()).isEqualTo(State.SENT);
        assertThat(sent.sending()).contains(new Sending(TODAY, Sending.How.EMAIL));
        assertThat(sent.body()).isEqualTo(better.ref());
    }

    @Test
    void what_lacks_something_is_approved_for_a_reason_alone_which_is_kept() {
        Text reason = Text.of("Told by telephone");

        assertThat(refusal(drafted(), approve(List.of("ombudsman"), Optional.empty())))
                .isEqualTo(LetterRefusal.LACKS);
        Letter.Approval approval =
                after(drafted(), approve(List.of("ombudsman"), Optional.of(reason)))
                        .approval()
                        .orElseThrow();
        assertThat(approval.without()).containsExactly("ombudsman");
        assertThat(approval.reason()).contains(reason.ref());
    }

    @Test
    void a_reason_that_nobody_needed_is_not_kept() {
        assertThat(
                        after(drafted(), approve(List.of(), Optional.of(Text.of("None"))))
                                .approval()
                                .orElseThrow()
                                .reason())
                .isEmpty();
    }

    @Test
    void no_reason_lets_a_gap_through() {
        LetterAct.Approve act =
                new LetterAct.Approve(
                        HEAD, List.of("new date"), List.of(), Optional.of(Text.of("Never mind")));

        assertThat(refusal(drafted(), act)).isEqualTo(LetterRefusal.HAS_GAPS);
    }

    @ParameterizedTest
    @CsvSource({"APPROVED", "SENT", "SET_ASIDE"})
    void only_a_draft_changes(State state) {
        Letter letter = in(state);

        assertThat(refusal(letter, new LetterAct.Rewrite(BODY, Map.of())))
                .isEqualTo(LetterRefusal.NOT_A_DRAFT);
        assertThat(refusal(letter, approve(List.of(), Optional.empty())))
                .isEqualTo(LetterRefusal.NOT_A_DRAFT);
        assertThat(refusal(letter, approve(List.of("x"), Optional.empty())))
                .isEqualTo(LetterRefusal.NOT_A_DRAFT);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, NOT_APPROVED", "SET_ASIDE, NOT_APPROVED", "SENT, SENT_ALREADY"})
    void only_what_is_approved_is_sent(State state, LetterRefusal refusal) {
        assertThat(refusal(in(state), new LetterAct.Send(TODAY, Sending.How.POST)))
                .isEqualTo(refusal);
    }

    @Test
    void a_letter_goes_between_its_approval_and_today() {
        Letter approved = in(State.APPROVED);

        assertThat(refusal(approved, new LetterAct.Send(TODAY.plusDays(1), Sending.How.POST)))
                .isEqualTo(LetterRefusal.SENT_IN_FUTURE);
        assertThat(refusal(approved, new LetterAct.Send(TODAY.minusDays(1), Sending.How.POST)))
                .isEqualTo(LetterRefusal.SENT_BEFORE_APPROVAL);
        assertThat(
                        LetterCourse.decide(
                                approved,
                                new LetterAct.Send(TODAY, Sending.How.POST),
                                TODAY.plusDays(3)))
                .isInstanceOf(Decision.Taken.class);
    }

    @Test
    void what_is_sent_stays() {
        assertThat(refusal(in(State.SENT), new LetterAct.SetAside()))
                .isEqualTo(LetterRefusal.SENT_ALREADY);
        assertThat(refusal(in(State.SET_ASIDE), new LetterAct.SetAside()))
                .isEqualTo(LetterRefusal.NOT_A_DRAFT);
        assertThat(after(in(State.APPROVED), new LetterAct.SetAside()).state())
                .isEqualTo(State.SET_ASIDE);
    }

    @Test
    void a_letter_is_begun_but_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterCourse.decide(drafted(), draft(), TODAY));
    }
}
