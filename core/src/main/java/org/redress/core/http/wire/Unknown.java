package org.redress.core.http.wire;

import java.util.Collection;

/// What is said of a name that nobody knows.
final class Unknown {

    private static final int LONGEST = 60;

    private Unknown() {}

    static void field(String given, String at, Collection<String> known, Reading reading) {
        String name = shown(given);
        String where = at.isEmpty() ? name : at + "." + name;
        reading.refuse(
                where,
                "unknown-field",
                where + " is not known; known are " + String.join(", ", known));
    }

    /// What a caller sent, fit to be shown back.
    static String shown(String given) {
        String plain =
                given.codePoints()
                        .limit(LONGEST)
                        .collect(
                                StringBuilder::new,
                                (text, point) -> text.appendCodePoint(fit(point) ? point : '?'),
                                StringBuilder::append)
                        .toString();
        return plain.length() < given.length() ? plain + "..." : plain;
    }

    private static boolean fit(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }
}
