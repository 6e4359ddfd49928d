package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Agreeing what is done to put things right, and doing it.
final class Remedying {

    private Remedying() {}

    static List<Event> agree(Question question, Command.AgreeRemedy command) {
        LocalDate day = command.agreedOn().orElse(command.on());
        question.opened(command.stage(), day);
        return List.of(
                new Event.RemedyAgreed(
                        command.on(),
                        question.complaint().remedies().size() + 1,
                        command.stage(),
                        command.kind(),
                        command.agreedOn(),
                        command.amountPence(),
                        command.determinedBy(),
                        command.dueOn(),
                        Receiving.ref(command.owner())));
    }

    static List<Event> complete(Question question, Command.CompleteRemedy command) {
        Optional<Remedy> remedy = find(question, command.remedy());
        remedy.flatMap(Remedy::doneOn)
                .ifPresent(day ->
                        question.object(
                                Rule.DONE_TWICE,
                                "remedy",
                                "remedy " + command.remedy() + " was done on " + Words.day(day)));
        return remedy.<List<Event>>map(
                        found -> List.of(new Event.RemedyDone(command.on(), command.remedy())))
                .orElse(List.of());
    }

    static Optional<Remedy> find(Question question, int number) {
        Optional<Remedy> found =
                question.complaint().remedies().stream()
                        .filter(remedy -> remedy.number() == number)
                        .findFirst();
        if (found.isEmpty()) {
            question.object(Rule.UNKNOWN_REMEDY, "remedy", "there is no remedy " + number);
        }
        return found;
    }
}
