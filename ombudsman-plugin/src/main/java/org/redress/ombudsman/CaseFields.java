package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.Context;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Fields;

/// What the actions on a case have in common.
final class CaseFields {

    static final String ON = "on";
    static final ActionField DAY =
            ActionField.optional(ON, "When did it happen?", new FieldType.Past())
                    .hint("Today, if it is left empty.");
    static final ActionField COMPLAINT =
            ActionField.optional(
                            "complaint",
                            "Which of the council's complaints does it follow?",
                            new FieldType.Complaint())
                    .hint("Its reference. Leave it empty if it follows none.");
    static final String RECEIPT = "the Ombudsman received the case";

    private CaseFields() {}

    /// The complaint that the case follows, which is on record.
    static Optional<String> complaint(Fields fields, Context context) {
        Optional<String> complaint = fields.raw(COMPLAINT.name());
        complaint
                .filter(reference -> !context.hasComplaint(reference))
                .ifPresent(reference ->
                        CaseRule.COMPLAINT_KNOWN.refuseIf(
                                true,
                                fields,
                                COMPLAINT.name(),
                                "no complaint '" + Fields.shown(reference) + "' is on record"));
        return complaint;
    }

    /// The day of the action, which is not before the receipt.
    static LocalDate on(OmbudsmanCase state, Fields fields) {
        LocalDate on = fields.past(ON).orElse(fields.today());
        fields.notBefore(ON, Optional.of(on), Optional.of(state.received().on()), RECEIPT);
        return on;
    }

    /// The day of something that the Ombudsman's decision brings to its end.
    static LocalDate beforeDecision(OmbudsmanCase state, Fields fields) {
        LocalDate on = on(state, fields);
        state.decided()
                .map(OmbudsmanEvent.Decided::on)
                .filter(on::isAfter)
                .ifPresent(decided ->
                        CaseRule.AFTER_DECISION.refuseIf(
                                true, fields, ON, on + " is after the decision on " + decided));
        return on;
    }

    /// The day of something that follows a decision to uphold.
    static LocalDate afterUpheld(OmbudsmanCase state, Fields fields) {
        LocalDate on = on(state, fields);
        CaseRule.NOT_UPHELD.refuseIf(
                !state.isUpheld(), fields, ON, "the Ombudsman has not upheld the case");
        fields.notBefore(
                ON,
                Optional.of(on),
                state.decided().map(OmbudsmanEvent.Decided::on),
                "the decision");
        return on;
    }
}
