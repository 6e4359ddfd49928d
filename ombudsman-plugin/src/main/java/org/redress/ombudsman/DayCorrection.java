package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Text;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Fields;
import org.redress.core.spi.Words;
import org.redress.ombudsman.OmbudsmanEvent.EnquiryDayCorrected;
import org.redress.ombudsman.OmbudsmanEvent.StepDayCorrected;

/// The action that puts right the day of a step, of an enquiry or of its answer.
final class DayCorrection {

    private static final String WHAT = "what";
    private static final String ENQUIRY = "enquiry";
    private static final String DAY = "day";

    private sealed interface Target {}

    private record OfStep(CaseStep step) implements Target {}

    private record OfEnquiry(boolean answer) implements Target {}

    private static final Words<Target> TARGETS = new Words<>("a day of a case", targets());

    private DayCorrection() {}

    private static List<Words.Word<Target>> targets() {
        List<Words.Word<Target>> words = new ArrayList<>();
        Arrays.stream(CaseStep.values())
                .map(step ->
                        new Words.Word<Target>(
                                step.code(), List.of(step.label()), new OfStep(step)))
                .forEach(words::add);
        words.add(new Words.Word<>("enquiry-made", List.of("Enquiry made"), new OfEnquiry(false)));
        words.add(
                new Words.Word<>(
                        "enquiry-answered", List.of("Enquiry answered"), new OfEnquiry(true)));
        return words;
    }

    static Action<OmbudsmanCase, OmbudsmanEvent> action() {
        return new Action<>(
                "correct-day",
                "Put a day right",
                CorrectionActions.fields(
                        ActionField.required(
                                WHAT,
                                "What was recorded on a wrong day?",
                                new FieldType.Choice(TARGETS)),
                        ActionField.optional(
                                ENQUIRY,
                                "Which enquiry, if it is one's day?",
                                new FieldType.Count()),
                        ActionField.required(
                                DAY, "On which day was it in truth?", new FieldType.Past())),
                state -> !state.course().steps().isEmpty() || !state.course().enquiries().isEmpty(),
                (state, fields, _) -> correct(state, fields));
    }

    private static ActionResult<OmbudsmanEvent> correct(OmbudsmanCase state, Fields fields) {
        LocalDate on = CaseFields.on(state, fields);
        Optional<Target> target = fields.word(WHAT, TARGETS);
        target.ifPresent(known -> recorded(known, state, fields));
        Optional<LocalDate> day = fields.past(DAY);
        Optional<Text> reason = CorrectionActions.reason(fields);
        if (!fields.isSound() || target.isEmpty() || day.isEmpty() || reason.isEmpty()) {
            return new ActionResult.Refused<>(fields.refusals());
        }
        Text why = reason.get();
        OmbudsmanEvent correction =
                switch (target.get()) {
                    case OfStep(CaseStep step) ->
                            new StepDayCorrected(on, step, day.get(), why.ref());
                    case OfEnquiry(boolean answer) ->
                            new EnquiryDayCorrected(
                                    on, number(fields), answer, day.get(), why.ref());
                };
        CaseOrder.check(fields, DAY, state, state.after(correction));
        return fields.isSound()
                ? CorrectionActions.taken(correction, why)
                : new ActionResult.Refused<>(fields.refusals());
    }

    private static int number(Fields fields) {
        return fields.count(ENQUIRY).orElse(0);
    }

    private static void recorded(Target target, OmbudsmanCase state, Fields fields) {
        switch (target) {
            case OfStep(CaseStep step) ->
                    CaseRule.DAY_KNOWN.refuseIf(
                            state.course().day(step).isEmpty(),
                            fields,
                            WHAT,
                            "'" + step.label() + "' is not recorded");
            case OfEnquiry(boolean answer) -> {
                Optional<Course.Enquiry> enquiry = state.course().enquiry(number(fields));
                CaseRule.ENQUIRY_KNOWN.refuseIf(
                        enquiry.isEmpty(),
                        fields,
                        ENQUIRY,
                        "the case has no enquiry " + number(fields));
                CaseRule.DAY_KNOWN.refuseIf(
                        answer && enquiry.filter(each -> each.answeredOn().isEmpty()).isPresent(),
                        fields,
                        WHAT,
                        "the enquiry is not answered");
            }
        }
    }
}
