package org.redress.core.procedure;

/// The stable id of a kind of complaint: the way by which a complaint in an area is handled.
///
/// @param value lower-case words joined by hyphens
public record KindId(String value) {

    public KindId {
        Slug.require("kind", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
