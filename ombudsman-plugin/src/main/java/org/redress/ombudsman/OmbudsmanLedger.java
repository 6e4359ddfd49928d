package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Rulebook;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// The Ombudsman's cases in the journal, and the rows that stand for them.
final class OmbudsmanLedger implements Ledger<OmbudsmanCase, OmbudsmanEvent> {

    static final OmbudsmanLedger LEDGER = new OmbudsmanLedger();

    static final String SCHEMA = "ombudsman";

    private OmbudsmanLedger() {}

    @Override
    public String name() {
        return "ombudsman-case";
    }

    @Override
    public Class<OmbudsmanEvent> eventType() {
        return OmbudsmanEvent.class;
    }

    @Override
    public LocalDate dayOf(OmbudsmanEvent event) {
        return event.on();
    }

    @Override
    public OmbudsmanCase evolve(Optional<OmbudsmanCase> before, OmbudsmanEvent event) {
        if (event instanceof OmbudsmanEvent.Received received && before.isEmpty()) {
            return OmbudsmanCase.from(received);
        }
        return before.orElseThrow(() -> new IllegalStateException("a case begins with its receipt"))
                .after(event);
    }

    @Override
    public List<ProjectionTable> tables() {
        return CaseRows.TABLES;
    }

    @Override
    public List<Row> project(UUID stream, String reference, OmbudsmanCase state, Rulebook rules) {
        return new CaseRows(reference, state, rules).all();
    }
}
