package org.redress.core.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells somebody's name from words that only say what they do.
final class PersonalName {

    private static final int WORDS = 2;
    private static final Set<String> DUTIES =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "our",
                    "one",
                    "some",
                    "somebody",
                    "someone",
                    "manager",
                    "officer",
                    "team",
                    "service",
                    "department",
                    "council",
                    "investigator",
                    "reviewer",
                    "staff");

    private PersonalName() {}

    /// Whether a text holds somebody's name.
    static boolean is(String text) {
        List<String> names =
                Arrays.stream(text.strip().split("[\\s,]+"))
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                        .filter(word -> !DUTIES.contains(word.toLowerCase(Locale.ROOT)))
                        .toList();
        return names.size() >= WORDS && !startsWithArticle(text);
    }

    private static boolean startsWithArticle(String text) {
        return text.strip().toLowerCase(Locale.ROOT).matches("(a|an|the|our|one of)\\s.*");
    }
}
