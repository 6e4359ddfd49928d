package org.redress.core.http;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import org.redress.core.http.wire.Problem;

/// Holds bodies to the usual limit, but where larger ones are taken. A body of no length told
/// beforehand is held to it by whoever reads it.
record BodyLimit(ServerSettings settings) implements Filter {

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        long length = request.headers().contentLength().orElse(0);
        boolean fits =
                length <= settings.largestBody()
                        || settings.large()
                                .filter(large -> large.holds(request.path().absolute().rawPath()))
                                .isPresent();
        if (fits) {
            chain.proceed();
        } else {
            Replies.send(
                    Problem.of(413, "too-large", "Too large", "The body is too large")
                            .withHeader("Connection", "close")
                            .answer(),
                    request,
                    response);
        }
    }
}
