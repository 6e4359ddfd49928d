package org.redress.core.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/// A place in a list of counted records, after which the next page starts.
///
/// @param stage empty text where the thing is not a stage record
/// @param copy counts from 1 the records with the same reference and stage
record PlaceInList(String reference, String stage, long copy) {

    static final PlaceInList START = new PlaceInList("", "", 0);

    private static final String BETWEEN = "\n";

    /// As it is handed out, fit for an address.
    String token() {
        String plain = String.join(BETWEEN, Long.toString(copy), stage, reference);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /// The place that a token names; empty for a text that is none.
    static Optional<PlaceInList> of(String token) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(token), UTF_8);
            String[] parts = plain.split(BETWEEN, 3);
            return parts.length == 3 && plain.indexOf('\0') < 0
                    ? Optional.of(new PlaceInList(parts[2], parts[1], Long.parseLong(parts[0])))
                    : Optional.empty();
        } catch (IllegalArgumentException notAToken) {
            return Optional.empty();
        }
    }
}
