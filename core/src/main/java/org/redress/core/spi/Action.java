package org.redress.core.spi;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One thing that is done with a record of a ledger. Declared as data, so that the API, its
/// document and a form ask for the same fields.
///
/// @param id lower-case words joined by hyphens; it is part of an address
/// @param label what people call it
/// @param fields what is given with it, in the order of a form
/// @param offered whether it makes sense in a state; what does not is refused by the step too
/// @param step what it does
/// @param guidance what helps people with it
/// @param <S> the ledger's state
/// @param <E> the ledger's events
public record Action<S, E>(
        String id,
        String label,
        List<ActionField> fields,
        Predicate<S> offered,
        Step<S, E> step,
        Guidance<S> guidance) {

    public Action {
        fields = List.copyOf(fields);
    }

    /// An action that needs no guidance.
    public Action(
            String id,
            String label,
            List<ActionField> fields,
            Predicate<S> offered,
            Step<S, E> step) {
        this(id, label, fields, offered, step, Guidance.none());
    }

    /// The same, with help.
    public Action<S, E> guided(Guidance<S> help) {
        return new Action<>(id, label, fields, offered, step, help);
    }

    /// Why it makes no sense in a state; empty where it does.
    public Optional<String> obstacle(S state) {
        return offered.test(state) ? Optional.empty() : Optional.of(guidance.unless().apply(state));
    }

    /// Decides what an action records.
    @FunctionalInterface
    public interface Step<S, E> {

        /// Pure: the same arguments give the same events.
        ///
        /// @param before the record as it stands
        /// @param fields checked already: those required are there, and each can be read as its
        ///   type
        ActionResult<E> take(S before, Fields fields, Context context);
    }
}
