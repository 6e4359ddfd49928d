package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// An error as RFC 9457 has it.
///
/// @param kind a stable id of the kind of problem; its type is `urn:redress:problem:` and the id
/// @param errors what is wrong, field by field
/// @param version the complaint's version now, in a conflict
/// @param id finds the error in the log, where the server is to blame
/// @param headers what the answer carries besides
public record Problem(
        int status,
        String kind,
        String title,
        String detail,
        List<FieldError> errors,
        OptionalInt version,
        Optional<String> id,
        Map<String, String> headers) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem(
                status,
                kind,
                title,
                detail,
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Map.of());
    }

    /// Something broke, of which nothing is shown but where to find it.
    public static Problem broken(String id) {
        String detail = "The server failed. Its log has the error under this id";
        Problem plain = of(500, "failure", "Something went wrong", detail);
        return new Problem(
                plain.status,
                plain.kind,
                plain.title,
                plain.detail,
                plain.errors,
                plain.version,
                Optional.of(id),
                plain.headers);
    }

    /// A request that cannot be read as what it should be.
    public static Problem badRequest(List<FieldError> errors) {
        return of(400, "invalid-request", "The request is not valid", summary(errors)).with(errors);
    }

    public static Problem badRequest(FieldError error) {
        return badRequest(List.of(error));
    }

    /// A request that the rules refuse.
    public static Problem refused(List<FieldError> errors) {
        return of(422, "refused", "The rules refuse it", summary(errors)).with(errors);
    }

    public static Problem notFound(String what) {
        return of(404, "not-found", "Not found", what);
    }

    private static String summary(List<FieldError> errors) {
        return errors.stream().map(FieldError::reason).findFirst().orElse("")
                + (errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "");
    }

    private Problem with(List<FieldError> all) {
        return new Problem(status, kind, title, detail, all, version, id, headers);
    }

    public Problem withVersion(int now) {
        return new Problem(status, kind, title, detail, errors, OptionalInt.of(now), id, headers);
    }

    public Problem withHeader(String name, String value) {
        return new Problem(status, kind, title, detail, errors, version, id, Map.of(name, value));
    }

    /// The problem as an answer.
    public Answer answer() {
        return new Answer(status, MEDIA_TYPE, Optional.of(Json.bytes(json())), headers);
    }

    private ObjectNode json() {
        ObjectNode json =
                Json.object()
                        .put("type", "urn:redress:problem:" + kind)
                        .put("title", title)
                        .put("status", status)
                        .put("detail", detail);
        version.ifPresent(now -> json.put("version", now));
        id.ifPresent(value -> json.put("id", value));
        if (!errors.isEmpty()) {
            ArrayNode list = json.putArray("errors");
            errors.forEach(error -> list.add(error.json()));
        }
        return json;
    }
}
