package org.redress.core.procedure;

/// The stable id of a service area, such as a social-care service. Stored with every complaint:
/// never renamed, never reused.
///
/// @param value lower-case words joined by hyphens
public record AreaId(String value) implements Comparable<AreaId> {

    public AreaId {
        Slug.require("area id", value);
    }

    @Override
    public int compareTo(AreaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
