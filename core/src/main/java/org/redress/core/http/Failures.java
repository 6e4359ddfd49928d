package org.redress.core.http;

import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.redress.core.http.wire.Problem;

/// Turns what goes wrong inside a request into a problem that shows nothing of the inside.
final class Failures {

    private static final Logger LOG = Logger.getLogger("org.redress.http");

    private Failures() {}

    static void handleIn(HttpRouting.Builder routing) {
        routing.error(HttpException.class, Failures::refused);
        routing.error(Throwable.class, Failures::broken);
    }

    private static void refused(ServerRequest request, ServerResponse response, HttpException e) {
        if (e.status().family() == Status.Family.SERVER_ERROR) {
            broken(request, response, e);
        } else {
            Replies.send(of(e.status()).answer(), request, response);
        }
    }

    private static void broken(ServerRequest request, ServerResponse response, Throwable e) {
        if (e instanceof CloseConnectionException closed) {
            throw closed;
        }
        if (e instanceof ServerConnectionException gone) {
            throw gone;
        }
        String id = Watch.idOf(request);
        LOG.log(Level.SEVERE, e, () -> "Request " + id + " failed: " + Measures.operation(request));
        Replies.send(Problem.broken(id).answer(), request, response);
    }

    /// The problem that a bare status stands for.
    static Problem of(Status status) {
        return switch (status.code()) {
            case 404 -> Router.nothing();
            case 413 -> Problem.of(413, "too-large", "Too large", "The body is too large");
            default ->
                    Problem.of(
                            status.code(),
                            "bad-request",
                            status.reasonPhrase(),
                            "The request is not one that HTTP allows");
        };
    }
}
