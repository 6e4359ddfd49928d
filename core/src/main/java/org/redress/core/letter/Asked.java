package org.redress.core.letter;

import java.util.List;

/// Something that a letter tells and that nobody has recorded on the case yet: the officer who
/// writes it is asked.
///
/// @param name the name that stands for it in the letter
/// @param hint what helps to answer; empty text for none
/// @param choices the answers to choose from; none but of a choice
public record Asked(String name, String hint, Kind kind, List<String> choices) {

    public Asked {
        choices = List.copyOf(choices);
    }

    /// The sort of answer.
    public enum Kind {
        LINE,
        PASSAGE,
        /// Filled in as `14 March 2025`.
        DAY,
        /// One of a few lines.
        CHOICE
    }

    public static Asked line(String name, String hint) {
        return new Asked(name, hint, Kind.LINE, List.of());
    }

    public static Asked passage(String name, String hint) {
        return new Asked(name, hint, Kind.PASSAGE, List.of());
    }

    public static Asked day(String name, String hint) {
        return new Asked(name, hint, Kind.DAY, List.of());
    }

    public static Asked choice(String name, String hint, List<String> choices) {
        return new Asked(name, hint, Kind.CHOICE, choices);
    }
}
