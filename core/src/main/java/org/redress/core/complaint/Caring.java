package org.redress.core.complaint;

import java.util.List;

/// What the person for whom somebody else complains agrees to.
final class Caring {

    private Caring() {}

    static List<Event> consent(Question question, Command.RecordConsent command) {
        if (!question.complaint().awaitsConsent()) {
            question.object(
                    Rule.NO_CONSENT_AWAITED, "command", "no consent is awaited on this complaint");
        }
        return List.of(new Event.ConsentGiven(command.on()));
    }
}
