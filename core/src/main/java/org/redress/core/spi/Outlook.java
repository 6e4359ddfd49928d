package org.redress.core.spi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.redress.core.complaint.Rulebook;

/// How a ledger's records are looked at beside their own facts: in lists, on the page of the case
/// that they are about, in the list of work, in their history.
///
/// @param plural what several records are called, such as `Ombudsman cases`
/// @param states where a record may stand, in the order of its course; none where it has no course
/// @param standing how a record stands. Pure: the same arguments give the same answer
/// @param story what happened in an event, in a sentence without a full stop that names nobody
/// @param <S> the ledger's state
/// @param <E> the ledger's events
public record Outlook<S, E>(
        String plural,
        List<State> states,
        BiFunction<S, Rulebook, Standing> standing,
        Function<E, String> story) {

    public Outlook {
        states = List.copyOf(states);
    }

    /// Where a record may stand.
    ///
    /// @param code lower-case words joined by hyphens
    /// @param label what people call it
    /// @param open whether something may still happen
    public record State(String code, String label, boolean open) {}

    /// Records of which nothing is told but their facts.
    public static <S, E> Outlook<S, E> plain(String plural) {
        return new Outlook<>(
                plural, List.of(), (_, _) -> Standing.UNTOLD, event -> words(event.getClass()));
    }

    private static String words(Class<?> event) {
        String spaced = event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }

    /// The state of that code.
    public Optional<State> state(String code) {
        return states.stream().filter(state -> state.code().equals(code)).findFirst();
    }
}
