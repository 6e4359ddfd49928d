package org.redress.app.site;

import java.util.Optional;
import java.util.function.Function;

/// What was asked for, or why there is nothing to show.
sealed interface Found<T> {

    /// It is there.
    record Here<T>(T value) implements Found<T> {}

    /// It is not.
    ///
    /// @param status of HTTP
    /// @param reason in a sentence, to be shown
    record Refused<T>(int status, String reason) implements Found<T> {}

    static <T> Found<T> required(Optional<T> value, int status, String reason) {
        return value.<Found<T>>map(Here::new).orElseGet(() -> new Refused<>(status, reason));
    }

    default <U> Found<U> then(Function<T, Found<U>> next) {
        return switch (this) {
            case Here<T>(T value) -> next.apply(value);
            case Refused<T>(int status, String reason) -> new Refused<>(status, reason);
        };
    }

    default <U> Found<U> map(Function<T, U> change) {
        return then(value -> new Here<>(change.apply(value)));
    }
}
