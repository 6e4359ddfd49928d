package org.redress.core.procedure;

/// The id of a milestone within a stage, such as the meeting of a panel.
///
/// @param value lower-case words joined by hyphens
public record MilestoneId(String value) {

    public MilestoneId {
        Slug.require("milestone", value);
    }

    public static MilestoneId of(String value) {
        return new MilestoneId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
