package org.redress.core.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Problem;

/// Answers requests that are so broken that they reach no route.
final class DirectProblems implements DirectHandler {

    static void handleIn(DirectHandlers.Builder handlers) {
        DirectProblems problems = new DirectProblems();
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, problems);
        }
    }

    @Override
    public TransportResponse handle(
            TransportRequest request,
            EventType type,
            Status status,
            ServerResponseHeaders headers,
            String message) {
        Answer answer = Failures.of(status).answer();
        SecurityHeaders.ALL.forEach(headers::set);
        headers.set(HeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
        return TransportResponse.builder()
                .status(status)
                .headers(headers)
                .keepAlive(type.keepAlive())
                .entity(answer.body().orElseThrow())
                .build();
    }
}
