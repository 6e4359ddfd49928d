package org.redress.core.http.api;

import com.fasterxml.jackson.databind.JsonNode;

/// What the health endpoints show.
final class HealthViews {

    private HealthViews() {}

    /// The health of the server, or of one of its concerns.
    public record Health(String status, JsonNode checks) {}
}
