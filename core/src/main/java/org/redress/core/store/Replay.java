package org.redress.core.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Rulebook;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;

/// Makes a ledger's state and rows from stored events.
///
/// Safe between threads.
///
/// @param <S> the state
/// @param <E> the events
record Replay<S, E>(Ledger<S, E> ledger, EventCodec codec, Rulebook rules) {

    E event(StoredEvent stored) {
        return codec.read(ledger.eventType(), stored.type(), stored.body());
    }

    Optional<S> state(List<StoredEvent> events) {
        Optional<S> state = Optional.empty();
        for (StoredEvent stored : events) {
            state = Optional.of(ledger.evolve(state, event(stored)));
        }
        return state;
    }

    S after(Optional<S> before, List<E> events) {
        Optional<S> state = before;
        for (E event : events) {
            state = Optional.of(ledger.evolve(state, event));
        }
        return state.orElseThrow();
    }

    List<StoredRow> rows(UUID stream, String reference, S state) {
        return ledger.project(stream, reference, state, rules).stream()
                .map(row -> new StoredRow(stream, row))
                .toList();
    }

    /// The rows that follow from a whole stream.
    List<StoredRow> rows(String reference, List<StoredEvent> events) {
        return rows(events.getFirst().stream(), reference, state(events).orElseThrow());
    }

    List<ProjectionTable> tables() {
        return ledger.tables();
    }
}
