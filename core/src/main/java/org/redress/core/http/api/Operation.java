package org.redress.core.http.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Form;

/// One thing that the server can be asked: the one declaration that routes it and documents it.
///
/// @param id its stable name, also in the metrics
/// @param method `GET`, `POST` or `PUT`
/// @param path with `{parameters}`
/// @param replies how it answers when all is well
/// @param handler answers; empty where the server itself does
public record Operation(
        String id,
        String method,
        String path,
        String tag,
        String summary,
        List<Param> params,
        Optional<Form<?>> body,
        List<Reply> replies,
        Optional<Function<Call, Answer>> handler) {

    public Operation {
        params = List.copyOf(params);
        replies = List.copyOf(replies);
    }

    /// Whether anybody may ask, without an account.
    public boolean isOpen() {
        return tag.equals("operation");
    }

    static Operation get(
            String id,
            String path,
            String tag,
            String summary,
            List<Param> params,
            Reply reply,
            Function<Call, Answer> handler) {
        return new Operation(
                id,
                "GET",
                path,
                tag,
                summary,
                params,
                Optional.empty(),
                List.of(reply),
                Optional.of(handler));
    }

    static Operation post(
            String id,
            String path,
            String tag,
            String summary,
            List<Param> params,
            Form<?> body,
            Reply reply,
            Function<Call, Answer> handler) {
        return sent("POST", id, path, tag, summary, params, body, reply, handler);
    }

    static Operation put(
            String id,
            String path,
            String tag,
            String summary,
            List<Param> params,
            Form<?> body,
            Reply reply,
            Function<Call, Answer> handler) {
        return sent("PUT", id, path, tag, summary, params, body, reply, handler);
    }

    private static Operation sent(
            String method,
            String id,
            String path,
            String tag,
            String summary,
            List<Param> params,
            Form<?> body,
            Reply reply,
            Function<Call, Answer> handler) {
        return new Operation(
                id,
                method,
                path,
                tag,
                summary,
                params,
                Optional.of(body),
                List.of(reply),
                Optional.of(handler));
    }

    /// One that the server answers by itself.
    static Operation served(String id, String path, String tag, String summary, Reply... replies) {
        return new Operation(
                id,
                "GET",
                path,
                tag,
                summary,
                List.of(),
                Optional.empty(),
                List.of(replies),
                Optional.empty());
    }
}
