package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Fields;
import org.redress.core.spi.Guidance;
import org.redress.ombudsman.OmbudsmanEvent.StepTaken;

/// The actions that record a case's steps.
final class StepActions {

    private static final String COMMENTS_DUE = "commentsDue";

    private StepActions() {}

    static List<Action<OmbudsmanCase, OmbudsmanEvent>> all(CaseStep.Phase phase) {
        return Arrays.stream(CaseStep.values())
                .filter(step -> step.phase() == phase)
                .map(StepActions::of)
                .toList();
    }

    private static Action<OmbudsmanCase, OmbudsmanEvent> of(CaseStep step) {
        return new Action<OmbudsmanCase, OmbudsmanEvent>(
                        step.action(),
                        step.doing(),
                        fields(step),
                        state -> isOffered(step, state),
                        (state, fields, _) -> take(step, state, fields))
                .guided(
                        Guidance.<OmbudsmanCase>none()
                                .unless(state -> StepObstacles.words(step, state)));
    }

    private static List<ActionField> fields(CaseStep step) {
        return step == CaseStep.DRAFT_RECEIVED
                ? List.of(
                        CaseFields.DAY,
                        ActionField.optional(
                                COMMENTS_DUE, "By when are comments due?", new FieldType.Day()))
                : List.of(CaseFields.DAY);
    }

    private static boolean isOffered(CaseStep step, OmbudsmanCase state) {
        boolean inPhase =
                switch (step.phase()) {
                    case BEFORE_DECISION -> state.decided().isEmpty();
                    case AFTER_UPHELD -> state.isUpheld();
                };
        return inPhase && state.course().day(step).isEmpty() && isPrepared(step, state);
    }

    private static boolean isPrepared(CaseStep step, OmbudsmanCase state) {
        return switch (step) {
            case DRAFT_COMMENTED -> state.course().day(CaseStep.DRAFT_RECEIVED).isPresent();
            case PAID -> isAwarded(state);
            case REPORTED_TO_MEMBERS -> state.membersReportDueFrom().isPresent();
            case SENT_BACK,
                    INITIAL_ENQUIRIES,
                    INVESTIGATION,
                    DRAFT_RECEIVED,
                    PUBLIC_REPORT,
                    COMPLIANCE_REFUSED ->
                    true;
        };
    }

    private static boolean isAwarded(OmbudsmanCase state) {
        return state.decided().flatMap(OmbudsmanEvent.Decided::remedyPence).isPresent();
    }

    private static ActionResult<OmbudsmanEvent> take(
            CaseStep step, OmbudsmanCase state, Fields fields) {
        LocalDate on =
                switch (step.phase()) {
                    case BEFORE_DECISION -> CaseFields.beforeDecision(state, fields);
                    case AFTER_UPHELD -> CaseFields.afterUpheld(state, fields);
                };
        state.course()
                .day(step)
                .ifPresent(day ->
                        fields.refuse(
                                CaseFields.ON,
                                CaseRule.STEP_TAKEN_ALREADY.id(),
                                step.source(),
                                "it was so on " + day + " already"));
        prepared(step, state, on, fields);
        StepTaken taken = new StepTaken(on, step, due(step, on, fields));
        if (fields.isSound()) {
            CaseOrder.check(fields, CaseFields.ON, state, state.after(taken));
        }
        return ActionResult.of(fields, () -> ActionResult.Taken.of(taken));
    }

    private static Optional<LocalDate> due(CaseStep step, LocalDate on, Fields fields) {
        Optional<LocalDate> due =
                step == CaseStep.DRAFT_RECEIVED ? fields.day(COMMENTS_DUE) : Optional.empty();
        fields.notBefore(COMMENTS_DUE, due, Optional.of(on), "the draft decision");
        return due;
    }

    private static void prepared(CaseStep step, OmbudsmanCase state, LocalDate on, Fields fields) {
        boolean missing = !isPrepared(step, state);
        switch (step) {
            case DRAFT_COMMENTED -> {
                require(CaseRule.DRAFT_MISSING, missing, fields, "no draft has been received");
                follows(fields, on, state.course().day(CaseStep.DRAFT_RECEIVED), "the draft");
            }
            case PAID ->
                    require(
                            CaseRule.PAYMENT_NOT_DECIDED,
                            missing,
                            fields,
                            "the decision asks for no payment");
            case REPORTED_TO_MEMBERS -> {
                require(
                        CaseRule.MEMBERS_REPORT_NOT_DUE,
                        missing,
                        fields,
                        "there is neither a public report nor a refusal to comply");
                follows(fields, on, state.membersReportDueFrom(), "what it reports");
            }
            case SENT_BACK, INITIAL_ENQUIRIES, INVESTIGATION, DRAFT_RECEIVED -> {}
            case PUBLIC_REPORT, COMPLIANCE_REFUSED -> {}
        }
    }

    private static void require(CaseRule rule, boolean missing, Fields fields, String reason) {
        rule.refuseIf(missing, fields, CaseFields.ON, reason);
    }

    private static void follows(
            Fields fields, LocalDate on, Optional<LocalDate> other, String what) {
        fields.notBefore(CaseFields.ON, Optional.of(on), other, what);
    }
}
