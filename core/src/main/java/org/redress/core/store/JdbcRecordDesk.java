package org.redress.core.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.Page;
import org.redress.core.casework.RecordDesk;
import org.redress.core.casework.RecordHandled;
import org.redress.core.casework.RecordOrder;
import org.redress.core.casework.RecordView;
import org.redress.core.spi.LedgerDesk;

/// The desk of the plugins' ledgers over PostgreSQL. An answer of `Done` means that the transaction
/// is committed.
final class JdbcRecordDesk implements RecordDesk {

    private final Jdbi jdbi;
    private final Engine engine;

    JdbcRecordDesk(Jdbi jdbi, Engine engine) {
        this.jdbi = jdbi;
        this.engine = engine;
    }

    @Override
    public RecordHandled handle(RecordOrder order) {
        LedgerDesk<?, ?> desk = desk(order.ledger());
        return jdbi.inTransaction(handle -> {
            RecordHandled handled = new RecordRun<>(engine, handle, desk, order).run();
            if (!(handled instanceof RecordHandled.Done)) {
                handle.rollback();
            }
            return handled;
        });
    }

    private LedgerDesk<?, ?> desk(String ledger) {
        return engine.areas().desks().stream()
                .filter(desk -> desk.ledger().name().equals(ledger))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no area has a desk for '" + ledger + "'"));
    }

    @Override
    public Optional<RecordView> find(String ledger, String reference) {
        LedgerDesk<?, ?> desk = desk(ledger);
        return jdbi.inTransaction(handle ->
                engine.journal()
                        .find(handle, ledger, reference)
                        .map(head -> view(handle, desk, head)));
    }

    private <S, E> RecordView view(Handle handle, LedgerDesk<S, E> desk, StreamHead head) {
        List<StoredEvent> events = engine.journal().events(handle, head.stream());
        S state = engine.ledgers().of(desk.ledger()).state(events).orElseThrow();
        return new RecordView(
                head.reference(),
                events.size(),
                desk.showing().facts(state),
                desk.offered(state),
                events.stream().map(JdbcRecordDesk::entry).toList(),
                engine.personal().texts(handle, head.stream()));
    }

    private static RecordView.Entry entry(StoredEvent event) {
        return new RecordView.Entry(
                event.version(),
                event.type(),
                event.happenedOn(),
                event.recordedAt(),
                event.officer());
    }

    @Override
    public Page<Summary> list(String ledger, Optional<String> after, int limit) {
        String name = desk(ledger).ledger().name();
        List<Summary> found = jdbi.withHandle(handle -> page(handle, name, after, limit + 1));
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        List<Summary> page = found.subList(0, limit);
        return new Page<>(page, Optional.of(page.getLast().reference()));
    }

    private static List<Summary> page(
            Handle handle, String ledger, Optional<String> after, int limit) {
        return handle.createQuery(
                        """
                        select reference, version from journal.stream
                        where ledger = :ledger and (:after::text is null or reference > :after)
                        order by reference limit :limit
                        """)
                .bind("ledger", ledger)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, _) -> new Summary(row.getString("reference"), row.getInt("version")))
                .list();
    }
}
