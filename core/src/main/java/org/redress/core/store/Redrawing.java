package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Draws every projection anew from the journal.
final class Redrawing {

    /// Raised when the projections themselves change, so that the next start draws them anew.
    private static final int EDITION = 5;

    private static final int ROWS = 2000;

    private final Engine engine;
    private final Handle handle;
    private final List<StoredRow> rows = new ArrayList<>();

    Redrawing(Engine engine, Handle handle) {
        this.engine = engine;
        this.handle = handle;
    }

    /// Draws them anew if they were drawn by other procedures, or with another calendar.
    ///
    /// @param newCalendar whether the calendar was found to have changed
    void runIfRulesChanged(boolean newCalendar) {
        handle.execute("lock table projection.drawn_with in share row exclusive mode");
        String now = fingerprint(engine.areas());
        boolean same =
                handle.createQuery("select fingerprint from projection.drawn_with")
                        .mapTo(String.class)
                        .findOne()
                        .filter(now::equals)
                        .isPresent();
        if (newCalendar || !same) {
            run();
            handle.createUpdate(
                            """
                            insert into projection.drawn_with (fingerprint) values (:now)
                            on conflict (only_row) do update set fingerprint = excluded.fingerprint
                            """)
                    .bind("now", now)
                    .execute();
        }
    }

    /// Writers wait meanwhile; readers see the old rows until the new ones are all there.
    void run() {
        handle.execute("lock table journal.stream in share row exclusive mode");
        engine.projector().clear(handle, engine.ledgers().tables());
        handle.execute("delete from personal.search_words");
        JournalWalk.forEach(handle, this::draw);
        flush();
        engine.projector().analyze(handle, engine.ledgers().tables());
    }

    /// The records of an area that is not here now keep their events and have no rows.
    private void draw(WalkedRecord record) {
        StreamHead head =
                record.head()
                        .orElseThrow(
                                () -> new IllegalStateException(record.label() + " has no head"));
        engine.ledgers()
                .named(head.ledger())
                .ifPresent(replay -> rows.addAll(replay.rows(head.reference(), record.events())));
        if (rows.size() >= ROWS) {
            flush();
        }
    }

    private void flush() {
        engine.projector().insert(handle, rows);
        engine.personal().index(handle, Batch.complaints(rows));
        rows.clear();
    }

    private static String fingerprint(ServiceAreas areas) {
        Digest.Fields fields = Digest.over("rules").add(EDITION);
        for (ServiceArea area : areas.all()) {
            fields.add(area.id().value());
            areas.settings(area).procedures().forEach(procedure -> add(fields, procedure));
            area.scope().ifPresent(scope -> fields.add(scope.toString()));
            area.ledgers().forEach(ledger -> fields.add(ledger.name()));
            area.desks().forEach(desk -> fields.add(desk.outlook().states().toString()));
        }
        return fields.digest().hex();
    }

    private static void add(Digest.Fields fields, Procedure procedure) {
        fields.add(procedure.ref().toString());
        for (Stage stage : procedure.stages()) {
            fields.add(stage.id().value())
                    .add(stage.clock().name())
                    .add(stage.acknowledgement().orElse(""))
                    .add(stage.response())
                    .add(stage.responseLimit())
                    .add(stage.countedBy());
            stage.deadlines().stream().map(DeadlineRule::toString).forEach(fields::add);
            stage.milestones().stream().map(Milestone::toString).forEach(fields::add);
        }
    }
}
