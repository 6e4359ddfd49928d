package org.redress.app.desk;

import java.util.List;
import java.util.Map;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Event;
import org.redress.core.http.wire.ChoiceInput;

/// The constants that a field takes, as they are offered.
final class Constants {

    private Constants() {}

    static List<Choices.Value> of(ChoiceInput choice) {
        return choice.choices().entrySet().stream()
                .filter(entry -> entry.getValue() != Channel.NOT_KNOWN)
                .map(entry -> new Choices.Value(entry.getKey(), label(entry), hint(entry)))
                .toList();
    }

    private static String label(Map.Entry<String, Object> entry) {
        return entry.getValue() instanceof Enum<?> constant
                ? Phrases.of(constant)
                : Phrases.ofWord(entry.getKey());
    }

    private static String hint(Map.Entry<String, Object> entry) {
        return entry.getValue() == Event.Representation.Basis.BEST_INTERESTS
                ? "They lack capacity to decide this themselves (Mental Capacity Act 2005)."
                : "";
    }
}
