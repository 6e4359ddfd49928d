package org.redress.core.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A path with `{parameters}`, matched segment by segment before decoding, so that a `/` written as
/// `%2F` stays within its segment.
record PathTemplate(List<String> segments) {

    static PathTemplate of(String path) {
        return new PathTemplate(List.of(path.split("/", -1)));
    }

    /// The parameters' values as they were sent; empty where the path is another one.
    Optional<Map<String, String>> match(String rawPath) {
        List<String> given = List.of(rawPath.split("/", -1));
        if (given.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String segment = segments.get(i);
            if (segment.startsWith("{")) {
                values.put(segment.substring(1, segment.length() - 1), given.get(i));
            } else if (!segment.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
