package org.redress.core.procedure;

/// The id of a fact that officers record about a complaint, such as an offer that the law asks for.
///
/// @param value lower-case words joined by hyphens
public record FactId(String value) {

    public FactId {
        Slug.require("fact", value);
    }

    public static FactId of(String value) {
        return new FactId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
