package org.redress.core.procedure;

/// The id of a role that somebody holds at a stage, such as its investigator.
///
/// @param value lower-case words joined by hyphens
public record RoleId(String value) {

    public RoleId {
        Slug.require("role", value);
    }

    public static RoleId of(String value) {
        return new RoleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
