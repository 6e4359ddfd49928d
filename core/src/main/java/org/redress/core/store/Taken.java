package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Text;
import org.redress.core.complaint.TextRef;

/// A command that was taken, and what it brings into the store.
///
/// @param people who is new on the complaint
record Taken(List<Event> events, List<Text> texts, List<Person> people) {

    static Taken of(Command command, Basis basis, List<Event> events, People people) {
        List<Person> joined = people.join(command);
        List<Text> texts = new ArrayList<>(People.texts(command, joined));
        if (basis instanceof Basis.Discretion(Text reason) && isGiven(reason, events)) {
            texts.add(reason);
        }
        return new Taken(events, texts, joined);
    }

    /// Where discretion was offered and not needed, its reason is not kept.
    private static boolean isGiven(Text reason, List<Event> events) {
        return events.stream()
                .filter(Event.RuleDepartedFrom.class::isInstance)
                .map(Event.RuleDepartedFrom.class::cast)
                .flatMap(departure -> departure.reason().stream())
                .map(TextRef::id)
                .anyMatch(reason.id()::equals);
    }
}
