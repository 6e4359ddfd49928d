package org.redress.core.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What helps people with an action beside its label.
///
/// @param hint what it is for, in a sentence; empty text for none
/// @param unless why it makes no sense in a state in which it is not offered, in a clause without a
///   full stop
/// @param choices by the name of a field, the answers that fit a state
/// @param <S> the ledger's state
public record Guidance<S>(
        String hint, Function<S, String> unless, Map<String, Function<S, List<Option>>> choices) {

    public Guidance {
        choices = Map.copyOf(choices);
    }

    /// No help beyond the label.
    public static <S> Guidance<S> none() {
        return new Guidance<>("", _ -> "it does not fit how the record stands", Map.of());
    }

    /// The same, with what it is for.
    public Guidance<S> hint(String words) {
        return new Guidance<>(words, unless, choices);
    }

    /// The same, with the reason for which it may make no sense.
    public Guidance<S> unless(Function<S, String> reason) {
        return new Guidance<>(hint, reason, choices);
    }

    /// The same, with the answers that a field offers.
    public Guidance<S> choosing(String field, Function<S, List<Option>> offered) {
        Map<String, Function<S, List<Option>>> more = new HashMap<>(choices);
        more.put(field, offered);
        return new Guidance<>(hint, unless, more);
    }
}
