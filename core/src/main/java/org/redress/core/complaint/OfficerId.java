package org.redress.core.complaint;

import java.util.regex.Pattern;

/// The id of an officer of the council, by which they sign in; not personal data about those who
/// complain.
///
/// @param value lower-case letters, digits and hyphens
public record OfficerId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public OfficerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no officer has the id “" + value + "”");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
