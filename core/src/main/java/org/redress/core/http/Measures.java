package org.redress.core.http;

import io.helidon.metrics.api.MeterRegistry;
import io.helidon.metrics.api.Metrics;
import io.helidon.metrics.api.Tag;
import io.helidon.metrics.api.Timer;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.util.List;

/// Counts and times requests by operation and status.
final class Measures implements Watch.Listener {

    private static final Object OPERATION = "org.redress.operation";

    private final MeterRegistry registry;

    Measures(MeterRegistry registry) {
        this.registry = registry;
    }

    /// Notes which operation a request asks for.
    static void note(ServerRequest request, String operation) {
        request.context().register(OPERATION, operation);
    }

    static String operation(ServerRequest request) {
        return request.context().get(OPERATION, String.class).orElse("other");
    }

    @Override
    public void answered(ServerRequest request, String id, int status, Duration took) {
        List<Tag> tags =
                List.of(
                        Metrics.tag("operation", operation(request)),
                        Metrics.tag("status", Integer.toString(status)));
        registry.getOrCreate(
                        Timer.builder("redress.requests")
                                .description("Requests by operation and status")
                                .tags(tags))
                .record(took);
    }
}
