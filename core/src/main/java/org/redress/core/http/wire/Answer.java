package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What goes back: a status, a body and headers.
public record Answer(
        int status, String mediaType, Optional<byte[]> body, Map<String, String> headers) {

    public static final String JSON = "application/json";

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer json(int status, JsonNode body) {
        return new Answer(status, JSON, Optional.of(Json.bytes(body)), Map.of());
    }

    public Answer with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, mediaType, body, more);
    }
}
