package org.redress.core.procedure;

/// The id of a provision of law that a complaint may be about.
///
/// @param value lower-case words joined by hyphens
public record ProvisionId(String value) {

    public ProvisionId {
        Slug.require("provision", value);
    }

    public static ProvisionId of(String value) {
        return new ProvisionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
