package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// New records on their way into the store, written some hundreds at a time.
///
/// Not thread-safe.
final class Batch {

    private static final int RECORDS = 300;

    private final Engine engine;
    private final Handle handle;
    private final List<StoredEvent> events = new ArrayList<>();
    private final List<StoredRow> rows = new ArrayList<>();
    private final List<Personal> personal = new ArrayList<>();
    private int written;

    Batch(Engine engine, Handle handle) {
        this.engine = engine;
        this.handle = handle;
    }

    Handle handle() {
        return handle;
    }

    /// Takes a new record in.
    ///
    /// @param stored its events, at least one
    /// @return false when another has its reference; nothing is taken in then
    boolean add(
            StreamHead opening,
            List<StoredEvent> stored,
            List<StoredRow> projected,
            Personal kept) {
        if (!engine.journal().move(handle, opening, opening.after(stored.getLast()))) {
            return false;
        }
        events.addAll(stored);
        rows.addAll(projected);
        personal.add(kept);
        if (personal.size() >= RECORDS) {
            flush();
        }
        return true;
    }

    /// Writes what is left. After many records the database counts anew what it holds, for it plans
    /// its queries by those counts and would look for the few among the many the long way round.
    void finish() {
        flush();
        if (written >= RECORDS) {
            engine.projector().analyze(handle, engine.ledgers().tables());
        }
    }

    private void flush() {
        written += personal.size();
        engine.journal().write(handle, events);
        engine.projector().insert(handle, rows);
        engine.personal().write(handle, personal);
        engine.personal().index(handle, complaints(rows));
        events.clear();
        rows.clear();
        personal.clear();
    }

    /// The complaints among the records that the rows belong to.
    static List<UUID> complaints(List<StoredRow> rows) {
        return rows.stream()
                .filter(row -> row.row().table().equals(Tables.COMPLAINT))
                .map(StoredRow::stream)
                .toList();
    }
}
