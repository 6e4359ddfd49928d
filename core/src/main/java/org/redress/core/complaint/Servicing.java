package org.redress.core.complaint;

import java.util.List;

/// What becomes of a service request.
final class Servicing {

    private Servicing() {}

    static List<Event> answer(Question question, Command.AnswerServiceRequest command) {
        require(question);
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
        require(question);
        return List.of(new Event.ServiceComplainedOf(command.on()));
    }

    private static void require(Question question) {
        boolean asked =
                question.complaint()
                        .disposition()
                        .filter(Disposition.ServiceRequest.class::isInstance)
                        .isPresent();
        if (!asked) {
            question.object(
                    Rule.NO_SERVICE_REQUEST, "command", "it was not taken for a service request");
        }
    }
}
