package org.redress.core.complaint;

/// The reference by which people know a complaint, such as `CHI-2025-0042`. Unique in an installation.
///
/// @param value 1 to 60 characters: letters, digits and `- / . _`
public record Reference(String value) {

    public Reference {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._/-]{0,59}")) {
            throw new IllegalArgumentException(
                    "a reference is 1 to 60 letters, digits and - / . _, starting with a letter or digit: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
