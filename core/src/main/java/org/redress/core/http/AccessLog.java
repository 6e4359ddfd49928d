package org.redress.core.http;

import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/// One line for each request: what was asked for by the operation's name, never by the address,
/// which may hold a reference or what somebody searched for.
final class AccessLog implements Watch.Listener {

    private static final Logger LOG = Logger.getLogger("org.redress.access");

    @Override
    public void answered(ServerRequest request, String id, int status, Duration took) {
        LOG.log(
                Level.INFO,
                () ->
                        String.join(
                                " ",
                                id,
                                request.prologue().method().text(),
                                Measures.operation(request),
                                Integer.toString(status),
                                took.toMillis() + "ms"));
    }
}
