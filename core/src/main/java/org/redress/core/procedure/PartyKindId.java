package org.redress.core.procedure;

/// The id of a kind of body that may take part in a complaint beside the council.
///
/// @param value lower-case words joined by hyphens
public record PartyKindId(String value) {

    public PartyKindId {
        Slug.require("kind of party", value);
    }

    public static PartyKindId of(String value) {
        return new PartyKindId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
