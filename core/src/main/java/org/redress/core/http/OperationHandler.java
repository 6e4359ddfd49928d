package org.redress.core.http;

import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.core.access.Callers;
import org.redress.core.http.api.Call;
import org.redress.core.http.api.Operation;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Json;
import org.redress.core.http.wire.Problem;

/// Answers one operation: reads the request, asks, sends.
final class OperationHandler implements Handler {

    private static final String BEARER = "Bearer ";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// What every operation is served with.
    record Serving(Bodies bodies, InstantSource now, Callers callers) {}

    private final Operation operation;
    private final PathTemplate template;
    private final Function<Call, Answer> asked;
    private final Bodies bodies;
    private final InstantSource now;
    private final Callers callers;

    private OperationHandler(Operation operation, Function<Call, Answer> asked, Serving serving) {
        this.operation = operation;
        this.template = PathTemplate.of(operation.path());
        this.asked = asked;
        this.bodies = serving.bodies();
        this.now = serving.now();
        this.callers = serving.callers();
    }

    /// Its handler; where the server itself answers, what it leaves is left to the routes that
    /// follow.
    static Handler of(Operation operation, Serving serving) {
        return operation
                .handler()
                .<Handler>map(asked -> new OperationHandler(operation, asked, serving))
                .orElse((_, response) -> response.next());
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        Measures.note(request, operation.id());
        Replies.send(answer(request), request, response);
    }

    private Answer answer(ServerRequest request) {
        if (!request.headers().isAccepted(MediaTypes.APPLICATION_JSON)) {
            return Problem.of(
                            406, "not-acceptable", "Not acceptable", "Only JSON can be given here")
                    .answer();
        }
        if (operation.isOpen()) {
            return ask(request, Optional.empty(), Optional.empty());
        }
        Optional<Callers.Caller> caller = callers.caller(token(request));
        return caller.isPresent() ? answer(request, caller) : unknown();
    }

    private Answer answer(ServerRequest request, Optional<Callers.Caller> caller) {
        if (operation.body().isEmpty()) {
            return ask(request, Optional.empty(), caller);
        }
        return switch (bodies.take(request)) {
            case Bodies.Taken.Refused(Problem problem) -> problem.answer();
            case Bodies.Taken.Read(Json.Parsed json) -> ask(request, Optional.of(json), caller);
        };
    }

    private static Optional<String> token(ServerRequest request) {
        return request.headers()
                .first(HeaderNames.AUTHORIZATION)
                .filter(given -> given.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(given -> given.substring(BEARER.length()).strip());
    }

    private static Answer unknown() {
        return Problem.of(
                        401,
                        "no-account",
                        "No account",
                        "Send the token of a machine account as Authorization: Bearer ...")
                .withHeader("WWW-Authenticate", "Bearer")
                .answer();
    }

    private Answer ask(
            ServerRequest request, Optional<Json.Parsed> body, Optional<Callers.Caller> caller) {
        Map<String, String> path =
                template.match(request.path().absolute().rawPath()).orElse(Map.of());
        CallReader reader =
                new CallReader(operation, request, LocalDate.ofInstant(now.instant(), LONDON));
        Call call = reader.read(path, body);
        return reader.errors().isEmpty()
                ? asked.apply(caller.map(call::by).orElse(call))
                : Problem.badRequest(reader.errors()).answer();
    }
}
