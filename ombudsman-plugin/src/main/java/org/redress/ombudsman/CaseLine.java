package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.spi.Context;
import org.redress.core.spi.Fields;

/// A line of `ombudsman.csv`: the case, and perhaps an enquiry and a recommendation.
///
/// @param enquiredOn empty where the line brings no enquiry
/// @param recommendation empty where the line brings none
record CaseLine(
        OmbudsmanEvent.Received received,
        Optional<OmbudsmanEvent.Decided> decided,
        Optional<LocalDate> enquiredOn,
        Optional<LocalDate> answeredOn,
        Optional<String> recommendation,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> compliedOn) {

    private static final String RECEIPT = "the Ombudsman received the case";

    /// The line; empty where something is refused.
    static Optional<CaseLine> read(Fields fields, Context context) {
        fields.require("category", "received_on");
        Optional<Category> category = fields.word("category", Category.WORDS);
        Optional<LocalDate> receivedOn = fields.past("received_on");
        complaintThere(fields, context);
        Optional<OmbudsmanEvent.Decided> decided = DecisionFields.read(fields, receivedOn);
        Optional<LocalDate> enquiredOn = after(fields, "enquiry_on", receivedOn, RECEIPT);
        Optional<LocalDate> answeredOn = answered(fields, enquiredOn);
        Optional<LocalDate> dueOn = fields.day("due_on");
        fields.notBefore("due_on", dueOn, receivedOn, RECEIPT);
        Optional<LocalDate> compliedOn = after(fields, "complied_on", receivedOn, RECEIPT);
        recommended(fields);
        if (!fields.isSound()) {
            return Optional.empty();
        }
        OmbudsmanEvent.Received received =
                new OmbudsmanEvent.Received(
                        receivedOn.orElseThrow(),
                        category.orElseThrow(),
                        fields.raw("service"),
                        fields.raw("reference"));
        return Optional.of(
                new CaseLine(
                        received,
                        decided,
                        enquiredOn,
                        answeredOn,
                        fields.raw("recommendation"),
                        dueOn,
                        compliedOn));
    }

    private static Optional<LocalDate> answered(Fields fields, Optional<LocalDate> enquiredOn) {
        fields.refuseIf(
                fields.raw("answered_on").isPresent() && fields.raw("enquiry_on").isEmpty(),
                "answered_on",
                "there is an answer, but no day in enquiry_on");
        return after(fields, "answered_on", enquiredOn, "the enquiry");
    }

    private static Optional<LocalDate> after(
            Fields fields, String column, Optional<LocalDate> other, String what) {
        Optional<LocalDate> day = fields.past(column);
        fields.notBefore(column, day, other, what);
        return day;
    }

    private static void complaintThere(Fields fields, Context context) {
        fields.raw("reference")
                .filter(reference -> !context.hasComplaint(reference))
                .ifPresent(reference ->
                        fields.refuse(
                                "reference",
                                "no complaint '"
                                        + Fields.shown(reference)
                                        + "' is on record or in this import"));
    }

    private static void recommended(Fields fields) {
        for (String column : new String[] {"due_on", "complied_on"}) {
            fields.refuseIf(
                    fields.raw(column).isPresent() && fields.raw("recommendation").isEmpty(),
                    column,
                    "there is a day, but no recommendation");
        }
    }
}
