package org.redress.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.core.complaint.Rulebook;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// A ledger that is worked on live: beside its own rows stand core's, which say how each record
/// stands.
///
/// @param area the area whose ledger it is
record DeskedLedger<S, E>(LedgerDesk<S, E> desk, AreaId area) implements Ledger<S, E> {

    @Override
    public String name() {
        return desk.ledger().name();
    }

    @Override
    public Class<E> eventType() {
        return desk.ledger().eventType();
    }

    @Override
    public LocalDate dayOf(E event) {
        return desk.ledger().dayOf(event);
    }

    @Override
    public S evolve(Optional<S> before, E event) {
        return desk.ledger().evolve(before, event);
    }

    @Override
    public List<ProjectionTable> tables() {
        return Stream.concat(desk.ledger().tables().stream(), RecordRows.TABLES.stream()).toList();
    }

    @Override
    public List<Row> project(UUID stream, String reference, S state, Rulebook rules) {
        return Stream.concat(
                        desk.ledger().project(stream, reference, state, rules).stream(),
                        new RecordRows(
                                        name(),
                                        area,
                                        reference,
                                        desk.outlook().standing().apply(state, rules))
                                .all().stream())
                .toList();
    }
}
