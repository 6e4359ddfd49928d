package org.redress.core.http.api;

import java.lang.reflect.Type;
import java.util.Optional;
import org.redress.core.http.wire.Answer;

/// How an operation answers when all is well.
///
/// @param schema the type of the body, where it is JSON
public record Reply(int status, String description, String mediaType, Optional<Type> schema) {

    static Reply json(int status, String description, Type schema) {
        return new Reply(status, description, Answer.JSON, Optional.of(schema));
    }

    static Reply other(String description, String mediaType) {
        return new Reply(200, description, mediaType, Optional.empty());
    }
}
