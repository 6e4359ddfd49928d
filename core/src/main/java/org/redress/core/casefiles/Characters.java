package org.redress.core.casefiles;

import java.util.Optional;

/// Which characters a field may hold.
final class Characters {

    private Characters() {}

    /// What is wrong with the characters of a field, if anything is.
    static Optional<String> wrongIn(String field) {
        for (int at = 0; at < field.length(); at++) {
            char character = field.charAt(at);
            if (character == Utf8.BROKEN) {
                return Optional.of("holds bytes that are not UTF-8");
            }
            if (Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0) {
                return Optional.of("holds the control character U+%04X".formatted((int) character));
            }
        }
        return Optional.empty();
    }
}
