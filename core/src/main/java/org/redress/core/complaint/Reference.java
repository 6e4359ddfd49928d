package org.redress.core.complaint;

import java.util.Optional;
import java.util.regex.Pattern;

/// The reference by which people know a complaint, such as `CHI-2025-0042`. Unique in an
/// installation.
///
/// @param value 1 to 60 characters: letters, digits and `- / . _`
public record Reference(String value) {

    /// The form of a reference, in words.
    public static final String FORM =
            "a reference is 1 to 60 letters, digits and - / . _, starting with a letter or digit";

    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,59}");

    public Reference {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException(FORM + ": " + value);
        }
    }

    /// The reference, if the value has the form of one.
    public static Optional<Reference> parse(String value) {
        return PATTERN.matcher(value).matches()
                ? Optional.of(new Reference(value))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
