package org.redress.core.procedure;

/// The stable id of a procedure within its service area.
///
/// @param value lower-case words joined by hyphens
public record ProcedureId(String value) {

    public ProcedureId {
        Slug.require("procedure id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
