package org.redress.core.report;

/// A part of a report that an officer writes, such as what a team says of its year.
///
/// @param id unique within the report; never renamed
/// @param title what it is called
/// @param answer what may be written
public record TextSpec(String id, String title, Answer answer) {

    /// What may be written.
    public enum Answer {
        PROSE,
        YES_OR_NO,
        DAY
    }

    /// A part written in prose.
    public static TextSpec prose(String id, String title) {
        return new TextSpec(id, title, Answer.PROSE);
    }
}
