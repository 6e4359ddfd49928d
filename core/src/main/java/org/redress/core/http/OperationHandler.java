package org.redress.core.http;

import io.helidon.common.media.type.MediaTypes;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.core.http.api.Call;
import org.redress.core.http.api.Operation;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Json;
import org.redress.core.http.wire.Problem;

/// Answers one operation: reads the request, asks, sends.
final class OperationHandler implements Handler {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Operation operation;
    private final PathTemplate template;
    private final Function<Call, Answer> asked;
    private final Bodies bodies;
    private final InstantSource now;

    private OperationHandler(
            Operation operation, Function<Call, Answer> asked, Bodies bodies, InstantSource now) {
        this.operation = operation;
        this.template = PathTemplate.of(operation.path());
        this.asked = asked;
        this.bodies = bodies;
        this.now = now;
    }

    /// Its handler; where the server itself answers, what it leaves is left to the routes that
    /// follow.
    static Handler of(Operation operation, Bodies bodies, InstantSource now) {
        return operation
                .handler()
                .<Handler>map(asked -> new OperationHandler(operation, asked, bodies, now))
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
        if (operation.body().isEmpty()) {
            return ask(request, Optional.empty());
        }
        return switch (bodies.take(request)) {
            case Bodies.Taken.Refused(Problem problem) -> problem.answer();
            case Bodies.Taken.Read(Json.Parsed json) -> ask(request, Optional.of(json));
        };
    }

    private Answer ask(ServerRequest request, Optional<Json.Parsed> body) {
        Map<String, String> path =
                template.match(request.path().absolute().rawPath()).orElse(Map.of());
        CallReader reader =
                new CallReader(operation, request, LocalDate.ofInstant(now.instant(), LONDON));
        Call call = reader.read(path, body);
        return reader.errors().isEmpty()
                ? asked.apply(call)
                : Problem.badRequest(reader.errors()).answer();
    }
}
