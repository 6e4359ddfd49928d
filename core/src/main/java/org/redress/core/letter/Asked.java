package org.redress.core.letter;

/// Something that a letter tells and that nobody has recorded on the case yet: the officer who
/// writes it is asked.
///
/// @param name the name that stands for it in the letter
/// @param hint what helps to answer; empty text for none
public record Asked(String name, String hint, Kind kind) {

    /// The sort of answer.
    public enum Kind {
        LINE,
        PASSAGE,
        /// Filled in as `14 March 2025`.
        DAY
    }

    public static Asked line(String name, String hint) {
        return new Asked(name, hint, Kind.LINE);
    }

    public static Asked passage(String name, String hint) {
        return new Asked(name, hint, Kind.PASSAGE);
    }

    public static Asked day(String name, String hint) {
        return new Asked(name, hint, Kind.DAY);
    }
}
