package org.redress.core.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Rulebook;

/// A kind of record that the journal keeps: how its events make its state, and its state its rows.
///
/// Every method is pure: the same arguments give the same answer for ever, or the journal could not
/// be replayed.
///
/// @param <S> the state
/// @param <E> a sealed interface of records; the journal stores each by its simple name and its
///   components, so none is ever renamed. Its package is opened to `com.fasterxml.jackson.databind`
public interface Ledger<S, E> {

    /// The ledger's name in the journal: never renamed, never reused.
    String name();

    Class<E> eventType();

    /// The day on which it happened.
    LocalDate dayOf(E event);

    /// The state after the event; `before` is empty for the first one.
    S evolve(Optional<S> before, E event);

    /// Every table that [#project] writes to.
    List<ProjectionTable> tables();

    /// The rows that stand for a record.
    ///
    /// @param stream the record
    /// @param reference what people call it; unique within the ledger
    List<Row> project(UUID stream, String reference, S state, Rulebook rules);
}
