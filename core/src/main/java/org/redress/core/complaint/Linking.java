package org.redress.core.complaint;

import java.util.List;
import java.util.Optional;

/// Keeping notes on a complaint, and linking it to other cases.
final class Linking {

    private Linking() {}

    static List<Event> note(Question question, Command.AddNote command) {
        int number = question.complaint().notes().size() + 1;
        return List.of(new Event.NoteAdded(command.on(), number, command.note().ref()));
    }

    static List<Event> link(Question question, Command.LinkCase command) {
        Reference other = command.otherCase();
        if (other.equals(question.complaint().reference())) {
            question.object(Rule.LINK_TO_ITSELF, "otherCase", other + " is this very case");
        } else if (!question.rules().hasCase(other)) {
            question.object(Rule.UNKNOWN_CASE, "otherCase", "there is no case " + other);
        }
        find(question, other)
                .ifPresent(link ->
                        question.object(
                                Rule.LINKED_TWICE,
                                "otherCase",
                                other + " was linked on " + Words.day(link.on())));
        return List.of(new Event.CaseLinked(command.on(), other, command.relation()));
    }

    static List<Event> unlink(Question question, Command.UnlinkCase command) {
        Reference other = command.otherCase();
        if (find(question, other).isEmpty()) {
            question.object(Rule.NOT_LINKED, "otherCase", "there is no link to " + other);
            return List.of();
        }
        return List.of(new Event.CaseUnlinked(command.on(), other));
    }

    private static Optional<CaseLink> find(Question question, Reference other) {
        return question.complaint().links().stream()
                .filter(link -> link.otherCase().equals(other))
                .findFirst();
    }
}
