package org.redress.core.spi;

/// A field that is given with an action.
///
/// @param name as in JSON: letters and digits, the first a lower-case letter
/// @param label what people call it
public record ActionField(String name, String label, FieldType type, boolean required) {

    public static ActionField required(String name, String label, FieldType type) {
        return new ActionField(name, label, type, true);
    }

    public static ActionField optional(String name, String label, FieldType type) {
        return new ActionField(name, label, type, false);
    }
}
