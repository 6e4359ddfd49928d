package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Text;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.Context;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Fields;
import org.redress.ombudsman.OmbudsmanEvent.ComplaintLinked;
import org.redress.ombudsman.OmbudsmanEvent.DecisionCorrected;

/// The actions that put right what was recorded wrongly. Each has a reason; what was recorded
/// before stays in the journal.
final class CorrectionActions {

    private static final String DECIDED_ON = "decidedOn";
    private static final String REASON = "reason";

    private CorrectionActions() {}

    static List<Action<OmbudsmanCase, OmbudsmanEvent>> all() {
        return List.of(linking(), deciding(), DayCorrection.action());
    }

    private static Action<OmbudsmanCase, OmbudsmanEvent> linking() {
        return new Action<>(
                "link-complaint",
                "Change which complaint it follows",
                fields(CaseFields.COMPLAINT),
                _ -> true,
                CorrectionActions::link);
    }

    private static Action<OmbudsmanCase, OmbudsmanEvent> deciding() {
        List<ActionField> decision = new ArrayList<>();
        decision.add(
                ActionField.required(
                        DECIDED_ON, "When was it decided in truth?", new FieldType.Past()));
        decision.addAll(DecisionAction.FIELDS);
        return new Action<>(
                "correct-decision",
                "Put the decision right",
                fields(decision.toArray(ActionField[]::new)),
                state -> state.decided().isPresent(),
                (state, fields, _) -> decide(state, fields));
    }

    /// The day of the correction, its own fields, and the reason.
    static List<ActionField> fields(ActionField... own) {
        List<ActionField> all = new ArrayList<>(List.of(CaseFields.DAY));
        all.addAll(List.of(own));
        all.add(ActionField.required(REASON, "Why is it put right?", new FieldType.Passage()));
        return all;
    }

    static Optional<Text> reason(Fields fields) {
        return fields.passage(REASON);
    }

    static ActionResult<OmbudsmanEvent> taken(OmbudsmanEvent correction, Text reason) {
        return new ActionResult.Taken<>(List.of(correction), List.of(reason));
    }

    private static ActionResult<OmbudsmanEvent> link(
            OmbudsmanCase state, Fields fields, Context context) {
        LocalDate on = CaseFields.on(state, fields);
        Optional<String> complaint = CaseFields.complaint(fields, context);
        Optional<Text> reason = reason(fields);
        if (!fields.isSound() || reason.isEmpty()) {
            return new ActionResult.Refused<>(fields.refusals());
        }
        return taken(new ComplaintLinked(on, complaint, reason.get().ref()), reason.get());
    }

    private static ActionResult<OmbudsmanEvent> decide(OmbudsmanCase state, Fields fields) {
        LocalDate on = CaseFields.on(state, fields);
        CaseRule.NOT_DECIDED.refuseIf(
                state.decided().isEmpty(), fields, CaseFields.ON, "the case is not decided yet");
        Optional<OmbudsmanEvent.Decided> decided =
                fields.past(DECIDED_ON).flatMap(day -> DecisionAction.read(fields, day));
        decided.ifPresent(decision -> carried(state, decision, fields));
        Optional<Text> reason = reason(fields);
        if (!fields.isSound() || decided.isEmpty() || reason.isEmpty()) {
            return new ActionResult.Refused<>(fields.refusals());
        }
        OmbudsmanEvent.Decided made = decided.get();
        return taken(
                new DecisionCorrected(
                        on,
                        made.on(),
                        made.ruling(),
                        made.remediedBefore(),
                        made.remedyPence(),
                        reason.get().ref()),
                reason.get());
    }

    /// What has followed from the decision must be able to follow from the other.
    private static void carried(
            OmbudsmanCase state, OmbudsmanEvent.Decided decision, Fields fields) {
        boolean followed =
                !state.recommendations().isEmpty()
                        || state.course().steps().keySet().stream()
                                .anyMatch(step -> step.phase() == CaseStep.Phase.AFTER_UPHELD);
        CaseRule.NOT_UPHELD.refuseIf(
                followed && decision.ruling() != Ruling.UPHELD,
                fields,
                DecisionAction.DECISION,
                "the case has recommendations or steps that only an upheld case has");
        CaseRule.PAYMENT_NOT_DECIDED.refuseIf(
                state.course().day(CaseStep.PAID).isPresent() && decision.remedyPence().isEmpty(),
                fields,
                DecisionAction.PAYMENT,
                "a payment was made");
        CaseOrder.check(fields, DECIDED_ON, state, state.after(decision));
    }
}
