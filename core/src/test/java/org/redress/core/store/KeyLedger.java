package org.redress.core.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Rulebook;
import org.redress.core.complaint.TextRef;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// A ledger as a plugin would have it: the keys of the parks' gates.
final class KeyLedger implements Ledger<KeyLedger.Key, KeyLedger.KeyEvent> {

    private static final ProjectionTable TABLE =
            new ProjectionTable(
                    "parks",
                    "key",
                    List.of(
                            "reference",
                            "park",
                            "holder",
                            "deposit",
                            "pence",
                            "issued_on",
                            "returned"));

    sealed interface KeyEvent {

        LocalDate on();

        record Issued(
                LocalDate on,
                String park,
                Optional<TextRef> holder,
                BigDecimal deposit,
                Optional<String> number)
                implements KeyEvent {}

        record Returned(LocalDate on) implements KeyEvent {}
    }

    record Key(KeyEvent.Issued issued, boolean returned) {}

    @Override
    public String name() {
        return "park-key";
    }

    @Override
    public Class<KeyEvent> eventType() {
        return KeyEvent.class;
    }

    @Override
    public LocalDate dayOf(KeyEvent event) {
        return event.on();
    }

    @Override
    public Key evolve(Optional<Key> before, KeyEvent event) {
        return switch (event) {
            case KeyEvent.Issued issued -> new Key(issued, false);
            case KeyEvent.Returned _ -> new Key(before.orElseThrow().issued(), true);
        };
    }

    @Override
    public List<ProjectionTable> tables() {
        return List.of(TABLE);
    }

    @Override
    public List<Row> project(UUID stream, String reference, Key key, Rulebook rules) {
        KeyEvent.Issued issued = key.issued();
        return List.of(
                RowBuilder.in(TABLE)
                        .with("reference", reference)
                        .with("park", issued.park())
                        .maybe("holder", issued.holder())
                        .with("deposit", issued.deposit())
                        .with("pence", issued.deposit().movePointRight(2).intValueExact())
                        .with("issued_on", issued.on())
                        .with("returned", key.returned())
                        .row());
    }
}
