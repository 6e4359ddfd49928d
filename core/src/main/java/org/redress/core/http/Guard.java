package org.redress.core.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import java.util.Set;
import org.redress.core.http.wire.Problem;

/// Turns away what another site sends through somebody's browser, and calls by names that are not
/// this server's.
final class Guard implements Filter {

    private static final HeaderName SITE = HeaderNames.create("Sec-Fetch-Site");
    private static final Set<String> SAME = Set.of("same-origin", "none");
    private static final Set<Method> READING = Set.of(Method.GET, Method.HEAD, Method.OPTIONS);

    private final HostNames names;

    Guard(HostNames names) {
        this.names = names;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        Optional<Problem> problem = problem(request);
        if (problem.isPresent()) {
            Replies.send(problem.get().answer(), request, response);
        } else {
            chain.proceed();
        }
    }

    private Optional<Problem> problem(ServerRequest request) {
        if (!names.has(request.authority())) {
            return Optional.of(
                    Problem.of(
                            421,
                            "wrong-host",
                            "Wrong host",
                            "This server does not go by the name in the Host header"));
        }
        boolean changes = !READING.contains(request.prologue().method());
        return changes && isForeign(request)
                ? Optional.of(
                        Problem.of(
                                403,
                                "cross-origin",
                                "Another site's request",
                                "Changes are taken from this server's own pages only"))
                : Optional.empty();
    }

    private static boolean isForeign(ServerRequest request) {
        boolean otherSite =
                request.headers().first(SITE).filter(site -> !SAME.contains(site)).isPresent();
        return otherSite
                || request.headers()
                        .first(HeaderNames.ORIGIN)
                        .filter(origin -> !isOwn(origin, request.authority()))
                        .isPresent();
    }

    private static boolean isOwn(String origin, String authority) {
        return origin.equalsIgnoreCase("http://" + authority)
                || origin.equalsIgnoreCase("https://" + authority);
    }
}
