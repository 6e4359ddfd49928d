package org.redress.core.spi;

/// What a field of an action holds: enough for a form to ask for it, for the API to describe it and
/// for the desk to check it.
public sealed interface FieldType {

    /// A day on which something happened, not after today.
    record Past() implements FieldType {}

    /// Any day, such as one by which something is due.
    record Day() implements FieldType {}

    /// A short text on one line that names nobody.
    ///
    /// @param longest the most characters
    record Line(int longest) implements FieldType {}

    /// The reference of a case of the council's own. The action refuses one that is not on record.
    record Complaint() implements FieldType {

        /// The most characters.
        public static final int LONGEST = 60;
    }

    /// What somebody wrote, over several lines. It may name people, so that it belongs into a
    /// [org.redress.core.complaint.Text].
    record Passage() implements FieldType {}

    /// One of a list of words.
    record Choice(Words<?> words) implements FieldType {}

    /// A whole number from 0.
    record Count() implements FieldType {}

    /// A sum of money in pounds.
    record Pounds() implements FieldType {}

    /// True or false.
    record Flag() implements FieldType {}

    /// Refuses a value that is there and cannot be of this type.
    default void check(String name, Fields fields) {
        switch (this) {
            case Past() -> fields.past(name);
            case Day() -> fields.day(name);
            case Line(int longest) -> fields.line(name, longest);
            case Complaint() -> fields.line(name, Complaint.LONGEST);
            case Passage() -> fields.passage(name);
            case Choice(var words) -> fields.word(name, words);
            case Count() -> fields.count(name);
            case Pounds() -> fields.pence(name);
            case Flag() -> fields.flag(name);
        }
    }
}
