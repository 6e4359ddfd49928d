package org.redress.core.complaint;

import java.util.List;
import java.util.function.Predicate;

/// What becomes of a service request.
final class Servicing {

    private Servicing() {}

    static List<Event> answer(Question question, Command.AnswerServiceRequest command) {
        require(question, Servicing::wasAsked);
        question.complaint()
                .serviceAnsweredOn()
                .ifPresent(day ->
                        question.object(
                                Rule.SERVICE_ANSWERED_TWICE,
                                "command",
                                "the service answered on " + Words.day(day)));
        return List.of(new Event.ServiceRequestAnswered(command.on()));
    }

    static List<Event> complain(Question question, Command.ComplainOfService command) {
        require(question, Servicing::isAsked);
        return List.of(new Event.ServiceComplainedOf(command.on()));
    }

    private static boolean isAsked(Complaint complaint) {
        return complaint
                .disposition()
                .filter(Disposition.ServiceRequest.class::isInstance)
                .isPresent();
    }

    /// The service may answer after the person has complained, whatever became of the complaint.
    private static boolean wasAsked(Complaint complaint) {
        return isAsked(complaint) || complaint.complainedOn().isPresent();
    }

    private static void require(Question question, Predicate<Complaint> asked) {
        if (!asked.test(question.complaint())) {
            question.object(
                    Rule.NO_SERVICE_REQUEST, "command", "it was not taken for a service request");
        }
    }
}
