package org.redress.core.http;

import io.helidon.http.HttpMediaType;
import io.helidon.http.RequestException;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Json;
import org.redress.core.http.wire.Problem;

/// Takes a request's body in, as long as it is JSON and not too large.
final class Bodies {

    /// What came in.
    sealed interface Taken {

        record Read(Json.Parsed json) implements Taken {}

        record Refused(Problem problem) implements Taken {}
    }

    private final int largest;

    Bodies(int largest) {
        this.largest = largest;
    }

    Taken take(ServerRequest request) {
        if (!isJson(request.headers().contentType())) {
            return new Taken.Refused(
                    Problem.of(
                            415,
                            "not-json",
                            "Only JSON is taken",
                            "Send the body as application/json, in UTF-8"));
        }
        if (request.headers().contentLength().orElse(0) > largest) {
            return new Taken.Refused(tooLarge());
        }
        return request.content().hasEntity()
                ? read(request)
                : new Taken.Read(Json.parse(new byte[0]));
    }

    private Taken read(ServerRequest request) {
        try (InputStream in = request.content().inputStream()) {
            byte[] bytes = in.readNBytes(largest + 1);
            return bytes.length > largest
                    ? new Taken.Refused(tooLarge())
                    : new Taken.Read(Json.parse(bytes));
        } catch (RequestException refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            return new Taken.Refused(broken());
        }
    }

    private static boolean isJson(Optional<HttpMediaType> type) {
        return type.filter(given -> given.mediaType().text().equals(Answer.JSON))
                .filter(given ->
                        given.charset().orElse("utf-8").toLowerCase(Locale.ROOT).equals("utf-8"))
                .isPresent();
    }

    /// The body is not framed as HTTP has it, so that nobody knows where the next request would
    /// start.
    private static Problem broken() {
        return Problem.of(400, "bad-request", "Bad request", "The body could not be read")
                .withHeader("Connection", "close");
    }

    private Problem tooLarge() {
        return Problem.of(
                413, "too-large", "Too large", "A body may have at most " + largest + " bytes");
    }
}
