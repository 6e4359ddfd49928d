package org.redress.core.store;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.redress.core.spi.Context;

/// What an action may ask of the records, within its transaction.
record OnRecord(Engine engine, Handle handle) implements Context {

    @Override
    public LocalDate today() {
        return engine.today();
    }

    @Override
    public boolean hasComplaint(String reference) {
        return engine.journal().find(handle, ComplaintLedger.NAME, reference).isPresent();
    }
}
