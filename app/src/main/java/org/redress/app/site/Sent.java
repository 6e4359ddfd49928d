package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.app.page.Question;

/// What every form about a case carries besides its answers: the version that the officer saw, and
/// a key by which sending it twice does nothing twice.
///
/// @param version of the case as it was shown; empty before its receipt
record Sent(Optional<Integer> version, String key) {

    private static final String FORM = "[0-9]{1,9}";

    /// The version that the officer saw; 0 of a case that was not there yet.
    int seen() {
        return version.orElse(0);
    }

    static Sent fresh(Optional<Integer> version) {
        return new Sent(version, UUID.randomUUID().toString());
    }

    static Sent of(Map<String, String> given) {
        String key = given.getOrDefault("key", "");
        return new Sent(
                Optional.of(given.getOrDefault("version", ""))
                        .filter(text -> text.matches(FORM))
                        .map(Integer::valueOf),
                key.isBlank() ? UUID.randomUUID().toString() : key);
    }

    /// The same form, seen to be about a later version.
    Sent at(int now) {
        return new Sent(Optional.of(now), key);
    }

    List<Question.Hidden> hidden() {
        Question.Hidden carried = new Question.Hidden("key", key);
        return version.map(it ->
                        List.of(carried, new Question.Hidden("version", Integer.toString(it))))
                .orElse(List.of(carried));
    }
}
