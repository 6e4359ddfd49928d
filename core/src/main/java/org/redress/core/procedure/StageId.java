package org.redress.core.procedure;

/// The id of a stage within its procedure: `1`, `2`, `3`, or a name where the stages are not
/// numbered.
///
/// @param value lower-case letters, digits and hyphens
public record StageId(String value) {

    public StageId {
        Slug.require("stage", value);
    }

    public static StageId of(String value) {
        return new StageId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
