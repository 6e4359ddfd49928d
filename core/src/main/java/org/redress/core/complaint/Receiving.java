package org.redress.core.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A contact comes in.
final class Receiving {

    private Receiving() {}

    static List<Event> decide(Rulebook rules, Command.Receive command, Objections objections) {
        Vocabulary vocabulary = new Vocabulary(rules, command.area(), objections);
        vocabulary.area();
        vocabulary.team(command.team());
        List<Event> events = new ArrayList<>(List.of(received(command)));
        ref(command.adjustments())
                .ifPresent(it -> events.add(new Event.AdjustmentsRecorded(command.on(), it)));
        return events;
    }

    private static Event received(Command.Receive command) {
        return new Event.Received(
                command.reference(),
                command.area(),
                command.on(),
                command.channel(),
                command.team(),
                command.complainant().map(Person::id),
                command.madeByYoungPerson(),
                command.advocate(),
                command.representative().map(Receiving::representation),
                ref(command.subject()),
                ref(command.outcomeSought()));
    }

    static Optional<TextRef> ref(Optional<Text> text) {
        return text.map(Text::ref);
    }

    private static Event.Representation representation(Command.Representative representative) {
        return new Event.Representation(representative.person().id(), representative.basis());
    }
}
