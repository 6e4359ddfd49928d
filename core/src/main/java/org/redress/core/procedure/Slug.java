package org.redress.core.procedure;

import java.util.regex.Pattern;

/// The one form that ids take in stored data, addresses and files.
final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static void require(String what, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " must be lower-case letters and digits joined by hyphens: " + value);
        }
    }
}
