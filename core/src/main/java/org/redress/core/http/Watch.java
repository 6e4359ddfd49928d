package org.redress.core.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.util.UUID;

/// Gives each request an id and the answer its security headers, and reports what became of it.
final class Watch implements Filter {

    static final HeaderName REQUEST_ID = HeaderNames.create("Request-Id");

    /// Told of each answer when it is sent.
    interface Listener {
        void answered(ServerRequest request, String id, int status, Duration took);
    }

    private final Listener listener;

    Watch(Listener listener) {
        this.listener = listener;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        String id = UUID.randomUUID().toString();
        long start = System.nanoTime();
        request.context().register(REQUEST_ID, id);
        response.header(REQUEST_ID, id);
        SecurityHeaders.ALL.forEach(response::header);
        response.whenSent(() ->
                listener.answered(
                        request,
                        id,
                        response.status().code(),
                        Duration.ofNanos(System.nanoTime() - start)));
        chain.proceed();
        closeIfAsked(request, response);
    }

    /// The server keeps a connection open although it is asked to close it, so it is told so here.
    private static void closeIfAsked(ServerRequest request, RoutingResponse response) {
        boolean asked =
                request.headers().contains(HeaderValues.CONNECTION_CLOSE)
                        || response.headers().contains(HeaderValues.CONNECTION_CLOSE);
        if (asked && response.isSent()) {
            throw new CloseConnectionException("the client asked for it");
        }
    }

    /// The id of a request.
    static String idOf(ServerRequest request) {
        return request.context().get(REQUEST_ID, String.class).orElse("");
    }
}
