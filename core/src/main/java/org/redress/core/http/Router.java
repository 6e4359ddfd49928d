package org.redress.core.http;

import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.core.http.api.Operation;
import org.redress.core.http.wire.Problem;

/// Sends each request to its operation, as the one list of operations declares them. What is not
/// the API's is left to the routes that follow.
final class Router implements Handler {

    private static final String API = "/api/";

    private record Route(PathTemplate template, Map<String, Handler> byMethod) {}

    private final List<Route> routes;

    Router(List<Operation> operations, Function<Operation, Handler> handlers) {
        Map<String, Map<String, Handler>> byPath = new LinkedHashMap<>();
        operations.forEach(operation ->
                byPath.computeIfAbsent(operation.path(), _ -> new TreeMap<>())
                        .put(operation.method(), handlers.apply(operation)));
        routes =
                byPath.entrySet().stream()
                        .map(path -> new Route(PathTemplate.of(path.getKey()), path.getValue()))
                        .toList();
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) throws Exception {
        String path = request.path().absolute().rawPath();
        for (Route route : routes) {
            if (route.template().match(path).isPresent()) {
                handle(route, request, response);
                return;
            }
        }
        if (path.startsWith(API)) {
            Replies.send(nothing().answer(), request, response);
        } else {
            response.next();
        }
    }

    private static void handle(Route route, ServerRequest request, ServerResponse response)
            throws Exception {
        Method method = request.prologue().method();
        String asked = method.equals(Method.HEAD) ? Method.GET.text() : method.text();
        Handler handler = route.byMethod().get(asked);
        if (handler == null) {
            Replies.send(notAllowed(route).answer(), request, response);
        } else {
            handler.handle(request, response);
        }
    }

    private static Problem notAllowed(Route route) {
        String allowed =
                route.byMethod().keySet().stream()
                        .map(method -> method.equals("GET") ? "GET, HEAD" : method)
                        .collect(Collectors.joining(", "));
        return Problem.of(405, "method-not-allowed", "Method not allowed", "Allowed are " + allowed)
                .withHeader("Allow", allowed);
    }

    /// What is said of an address where nothing is.
    static Problem nothing() {
        return Problem.notFound("There is nothing at this address");
    }
}
