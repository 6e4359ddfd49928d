package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redress.core.calendar.Dates;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Fields;
import org.redress.core.spi.Guidance;
import org.redress.core.spi.Option;
import org.redress.ombudsman.OmbudsmanEvent.EnquiryAnswered;
import org.redress.ombudsman.OmbudsmanEvent.EnquiryMade;

/// The actions that record the Ombudsman's enquiries and the council's answers.
final class EnquiryActions {

    static final String ANSWERING = "answer-enquiry";
    static final String ENQUIRY = "enquiry";

    private EnquiryActions() {}

    static List<Action<OmbudsmanCase, OmbudsmanEvent>> all() {
        return List.of(answering(), making());
    }

    private static Action<OmbudsmanCase, OmbudsmanEvent> making() {
        return new Action<OmbudsmanCase, OmbudsmanEvent>(
                        "make-enquiry",
                        "Record an enquiry from the Ombudsman",
                        List.of(CaseFields.DAY),
                        state -> state.decided().isEmpty(),
                        (state, fields, _) -> make(state, fields))
                .guided(
                        Guidance.<OmbudsmanCase>none()
                                .hint("The answer is due 20 working days after the enquiry.")
                                .unless(_ -> StepObstacles.DECIDED));
    }

    private static Action<OmbudsmanCase, OmbudsmanEvent> answering() {
        return new Action<OmbudsmanCase, OmbudsmanEvent>(
                        ANSWERING,
                        "Record the answer to an enquiry",
                        List.of(
                                CaseFields.DAY,
                                ActionField.required(
                                        ENQUIRY, "Which enquiry?", new FieldType.Count())),
                        EnquiryActions::isOneOpen,
                        (state, fields, _) -> answer(state, fields))
                .guided(
                        Guidance.<OmbudsmanCase>none()
                                .unless(_ -> "no enquiry waits for an answer")
                                .choosing(ENQUIRY, EnquiryActions::open));
    }

    private static List<Option> open(OmbudsmanCase state) {
        List<Course.Enquiry> enquiries = state.course().enquiries();
        return IntStream.rangeClosed(1, enquiries.size())
                .filter(number -> enquiries.get(number - 1).answeredOn().isEmpty())
                .mapToObj(number ->
                        new Option(
                                Integer.toString(number),
                                "Enquiry "
                                        + number
                                        + ", made on "
                                        + Dates.longForm(enquiries.get(number - 1).madeOn())))
                .toList();
    }

    private static boolean isOneOpen(OmbudsmanCase state) {
        return state.course().enquiries().stream()
                .anyMatch(enquiry -> enquiry.answeredOn().isEmpty());
    }

    private static ActionResult<OmbudsmanEvent> make(OmbudsmanCase state, Fields fields) {
        LocalDate on = CaseFields.beforeDecision(state, fields);
        int number = state.course().enquiries().size() + 1;
        return ActionResult.of(fields, () -> ActionResult.Taken.of(new EnquiryMade(on, number)));
    }

    private static ActionResult<OmbudsmanEvent> answer(OmbudsmanCase state, Fields fields) {
        LocalDate on = CaseFields.on(state, fields);
        int number = fields.count(ENQUIRY).orElse(0);
        Optional<Course.Enquiry> enquiry = state.course().enquiry(number);
        CaseRule.ENQUIRY_KNOWN.refuseIf(
                enquiry.isEmpty(), fields, ENQUIRY, "the case has no enquiry " + number);
        Optional<LocalDate> answered = enquiry.flatMap(Course.Enquiry::answeredOn);
        answered.ifPresent(day ->
                CaseRule.ENQUIRY_ANSWERED_ALREADY.refuseIf(
                        true, fields, ENQUIRY, "it was answered on " + day + " already"));
        fields.notBefore(
                CaseFields.ON, Optional.of(on), enquiry.map(Course.Enquiry::madeOn), "the enquiry");
        return ActionResult.of(
                fields, () -> ActionResult.Taken.of(new EnquiryAnswered(on, number)));
    }
}
