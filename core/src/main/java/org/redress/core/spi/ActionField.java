package org.redress.core.spi;

/// A field that is given with an action.
///
/// @param name as in JSON: letters and digits, the first a lower-case letter
/// @param label what people call it
/// @param hint what helps to fill it in; empty text for none
public record ActionField(
        String name, String label, FieldType type, boolean required, String hint) {

    public static ActionField required(String name, String label, FieldType type) {
        return new ActionField(name, label, type, true, "");
    }

    public static ActionField optional(String name, String label, FieldType type) {
        return new ActionField(name, label, type, false, "");
    }

    /// The same, with a hint.
    public ActionField hint(String words) {
        return new ActionField(name, label, type, required, words);
    }
}
