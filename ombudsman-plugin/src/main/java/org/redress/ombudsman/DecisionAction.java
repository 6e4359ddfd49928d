package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Fields;
import org.redress.core.spi.Guidance;

/// The action that records the Ombudsman's decision.
final class DecisionAction {

    static final String DECISION = UpheldOnly.DECISION;
    private static final String REMEDIED = "remediedBefore";
    static final String PAYMENT = "remedyGbp";

    /// What is said of a decision beside its day.
    static final List<ActionField> FIELDS =
            List.of(
                    ActionField.required(
                            DECISION,
                            "What did the Ombudsman decide?",
                            new FieldType.Choice(Ruling.WORDS)),
                    ActionField.optional(
                            REMEDIED,
                            "The council had remedied it satisfactorily before the Ombudsman was involved",
                            new FieldType.Flag()),
                    ActionField.optional(
                                    PAYMENT, "What is the council to pay?", new FieldType.Pounds())
                            .hint("In all, for an upheld case only."));

    private DecisionAction() {}

    static Action<OmbudsmanCase, OmbudsmanEvent> action() {
        return new Action<OmbudsmanCase, OmbudsmanEvent>(
                        "record-decision",
                        "Record the decision",
                        Stream.concat(Stream.of(CaseFields.DAY), FIELDS.stream()).toList(),
                        state -> state.decided().isEmpty(),
                        (state, fields, _) -> decide(state, fields))
                .guided(
                        Guidance.<OmbudsmanCase>none()
                                .hint("Add what it recommends afterwards, one by one.")
                                .unless(_ -> "it is decided already"));
    }

    private static ActionResult<OmbudsmanEvent> decide(OmbudsmanCase state, Fields fields) {
        LocalDate on = CaseFields.on(state, fields);
        state.decided()
                .ifPresent(before ->
                        CaseRule.DECIDED_ALREADY.refuseIf(
                                true,
                                fields,
                                DECISION,
                                "the case was decided on " + before.on() + " already"));
        Optional<OmbudsmanEvent.Decided> decided = read(fields, on);
        inOrder(state, on, fields);
        return ActionResult.of(fields, () -> ActionResult.Taken.of(decided.orElseThrow()));
    }

    /// The decision of a day, as the fields have it.
    static Optional<OmbudsmanEvent.Decided> read(Fields fields, LocalDate on) {
        UpheldOnly check = UpheldOnly.read(fields);
        boolean remedied = fields.flag(REMEDIED).orElse(false);
        Optional<Long> payment = fields.pence(PAYMENT).filter(pence -> pence > 0);
        check.remedyBefore(REMEDIED, remedied);
        check.payment(PAYMENT, payment);
        return check.ruling()
                .map(ruling -> new OmbudsmanEvent.Decided(on, ruling, remedied, payment));
    }

    private static void inOrder(OmbudsmanCase state, LocalDate on, Fields fields) {
        state.course()
                .steps()
                .values()
                .forEach(day ->
                        fields.notBefore(
                                CaseFields.ON,
                                Optional.of(on),
                                Optional.of(day),
                                "a step of the case"));
        state.course()
                .enquiries()
                .forEach(enquiry ->
                        fields.notBefore(
                                CaseFields.ON,
                                Optional.of(on),
                                Optional.of(enquiry.madeOn()),
                                "an enquiry"));
    }
}
