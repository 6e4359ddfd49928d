package org.redress.core.spi;

import java.util.List;
import java.util.Optional;

/// Where the records of a ledger are worked on: how one is opened, what is done with it, and what
/// it shows. Core mounts it on the API; the journal, the versions and the tables are core's.
///
/// @param ledger one of the area's own
/// @param label what one record is called, such as `Ombudsman's case`
/// @param outlook how its records are looked at beside their facts
/// @param <S> the ledger's state
/// @param <E> the ledger's events
public record LedgerDesk<S, E>(
        Ledger<S, E> ledger,
        String label,
        OpeningAction<E> opening,
        List<Action<S, E>> actions,
        Showing<S> showing,
        Outlook<S, E> outlook) {

    public LedgerDesk {
        actions = List.copyOf(actions);
    }

    /// A desk whose records tell nothing but their facts.
    public LedgerDesk(
            Ledger<S, E> ledger,
            String label,
            OpeningAction<E> opening,
            List<Action<S, E>> actions,
            Showing<S> showing) {
        this(ledger, label, opening, actions, showing, Outlook.plain(label + ": records"));
    }

    /// What a record shows of itself.
    @FunctionalInterface
    public interface Showing<S> {

        List<Fact.Group> facts(S state);
    }

    /// The action with that id.
    public Optional<Action<S, E>> action(String id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /// The ids of the actions that make sense in the state, in order.
    public List<String> offered(S state) {
        return actions.stream()
                .filter(action -> action.offered().test(state))
                .map(Action::id)
                .toList();
    }
}
