package org.redress.core.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.Page;
import org.redress.core.casework.RecordDesk;
import org.redress.core.casework.RecordHandled;
import org.redress.core.casework.RecordOrder;
import org.redress.core.casework.RecordQuery;
import org.redress.core.casework.RecordView;
import org.redress.core.spi.Action;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.Option;

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
        Replay<S, E> replay = engine.ledgers().of(desk.ledger());
        S state = replay.state(events).orElseThrow();
        return new RecordView(
                head.reference(),
                events.size(),
                desk.showing().facts(state),
                desk.outlook().standing().apply(state, engine.areas()),
                desk.actions().stream().map(action -> offer(action, state)).toList(),
                events.stream().map(event -> entry(desk, replay, event)).toList(),
                engine.personal().texts(handle, head.stream()));
    }

    private static <S, E> RecordView.Offer offer(Action<S, E> action, S state) {
        Map<String, List<Option>> choices = new HashMap<>();
        action.guidance()
                .choices()
                .forEach((field, offered) -> choices.put(field, offered.apply(state)));
        return new RecordView.Offer(action.id(), action.obstacle(state), choices);
    }

    private static <S, E> RecordView.Entry entry(
            LedgerDesk<S, E> desk, Replay<S, E> replay, StoredEvent event) {
        return new RecordView.Entry(
                event.version(),
                event.type(),
                desk.outlook().story().apply(replay.event(event)),
                event.happenedOn(),
                event.recordedAt(),
                event.officer());
    }

    @Override
    public Page<Summary> list(RecordQuery query) {
        desk(query.ledger());
        return jdbi.withHandle(handle -> new RecordList(handle).page(query));
    }

    @Override
    public List<Linked> about(String complaint) {
        return jdbi.withHandle(handle -> new RecordList(handle).about(complaint));
    }
}
