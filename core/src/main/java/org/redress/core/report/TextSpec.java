package org.redress.core.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A part of a report that an officer writes, such as what a team says of its year.
///
/// @param id unique within the report; never renamed
/// @param title what it is called
/// @param answer what may be written
public record TextSpec(String id, String title, Answer answer) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /// What may be written.
    public enum Answer {
        PROSE,
        YES_OR_NO,
        DAY
    }

    /// The most characters that may be written.
    public static final int LONGEST = 20_000;

    /// Why these words cannot be written here; empty where they can.
    public Optional<String> refusal(String words) {
        return switch (answer) {
            case PROSE ->
                    words.codePointCount(0, words.length()) <= LONGEST
                            ? Optional.empty()
                            : Optional.of("'" + id + "' takes at most 20,000 characters");
            case YES_OR_NO ->
                    List.of("yes", "no").contains(words)
                            ? Optional.empty()
                            : Optional.of("'" + id + "' takes yes or no");
            case DAY ->
                    isDay(words)
                            ? Optional.empty()
                            : Optional.of("'" + id + "' takes a day such as 2025-03-31");
        };
    }

    private static boolean isDay(String words) {
        try {
            return DAY.matcher(words).matches() && LocalDate.parse(words).toString().equals(words);
        } catch (DateTimeParseException notReal) {
            return false;
        }
    }

    /// A part written in prose.
    public static TextSpec prose(String id, String title) {
        return new TextSpec(id, title, Answer.PROSE);
    }
}
