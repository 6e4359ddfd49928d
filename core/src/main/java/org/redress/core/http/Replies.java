package org.redress.core.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.redress.core.http.wire.Answer;

/// Sends answers.
final class Replies {

    private Replies() {}

    static void send(Answer answer, ServerRequest request, ServerResponse response) {
        response.status(answer.status());
        answer.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        byte[] body = answer.body().orElseGet(() -> new byte[0]);
        response.header(HeaderNames.CONTENT_TYPE, answer.mediaType());
        if (request.prologue().method().equals(Method.HEAD)) {
            response.contentLength(body.length);
            response.send();
        } else {
            response.send(body);
        }
    }
}
