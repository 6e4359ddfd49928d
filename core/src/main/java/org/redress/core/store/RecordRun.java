package org.redress.core.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.redress.core.calendar.Source;
import org.redress.core.casework.Equality;
import org.redress.core.casework.RecordHandled;
import org.redress.core.casework.RecordOrder;
import org.redress.core.complaint.Refusal;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.LedgerDesk;

/// One action on a record of a plugin's ledger, from the desk to the journal, in one transaction.
/// The caller rolls back unless it is done.
///
/// Not thread-safe.
///
/// @param <S> the ledger's state
/// @param <E> the ledger's events
final class RecordRun<S, E> {

    private final Engine engine;
    private final Handle handle;
    private final LedgerDesk<S, E> desk;
    private final RecordOrder order;
    private final GivenAction<S, E> given;

    RecordRun(Engine engine, Handle handle, LedgerDesk<S, E> desk, RecordOrder order) {
        this.engine = engine;
        this.handle = handle;
        this.desk = desk;
        this.order = order;
        this.given = GivenAction.of(desk, order);
    }

    RecordHandled run() {
        List<Refusal> refusals = given.flaws(engine.today());
        return refusals.isEmpty()
                ? order.idempotencyKey().flatMap(this::answeredBefore).orElseGet(this::attempt)
                : new RecordHandled.Refused(refusals);
    }

    private Optional<RecordHandled> answeredBefore(String key) {
        String fingerprint = given.fingerprint(key);
        return engine.answers()
                .claim(handle, order.officer(), key, fingerprint, given.reference())
                .map(answer ->
                        answer.fingerprint().equals(fingerprint)
                                ? new RecordHandled.Done(answer.reference(), answer.version(), true)
                                : new RecordHandled.KeyReused(key));
    }

    private RecordHandled attempt() {
        Optional<StreamHead> head =
                engine.journal().hold(handle, desk.ledger().name(), given.reference());
        if (given.opens()) {
            return head.isPresent() ? taken() : decide(opening(), Optional.empty());
        }
        if (head.isEmpty()) {
            return new RecordHandled.NotFound(given.reference());
        }
        int version = head.get().version();
        if (order.expectedVersion().filter(seen -> seen != version).isPresent()) {
            return new RecordHandled.Conflict(version);
        }
        List<StoredEvent> events = engine.journal().events(handle, head.get().stream());
        return decide(head.get(), replay().state(events));
    }

    private StreamHead opening() {
        return StreamHead.opening(desk.ledger().name(), given.reference());
    }

    private RecordHandled taken() {
        return new RecordHandled.Refused(
                List.of(
                        new Refusal(
                                "reference-taken",
                                Optional.of(desk.opening().reference()),
                                given.reference() + " is on record already",
                                new Source("Redress", "a reference names one record"),
                                Optional.empty())));
    }

    private RecordHandled decide(StreamHead head, Optional<S> before) {
        return switch (given.decide(before, new OnRecord(engine, handle))) {
            case ActionResult.Refused<E>(var refusals) -> new RecordHandled.Refused(refusals);
            case ActionResult.Taken<E> taken -> keep(head, before, taken);
        };
    }

    private RecordHandled keep(StreamHead head, Optional<S> before, ActionResult.Taken<E> taken) {
        List<StoredEvent> stored =
                engine.journal().seal(head, desk.ledger(), taken.events(), order.officer());
        if (!engine.journal().append(handle, head, stored)) {
            return given.opens() ? taken() : new RecordHandled.Conflict(head.version());
        }
        S after = replay().after(before, taken.events());
        engine.projector()
                .replace(
                        handle,
                        head.stream(),
                        replay().tables(),
                        replay().rows(head.stream(), head.reference(), after));
        Personal personal =
                new Personal(head.stream(), taken.texts(), List.of(), Equality.NOT_STATED);
        engine.personal().write(handle, List.of(personal));
        int version = stored.getLast().version();
        order.idempotencyKey().ifPresent(key -> settle(key, version, stored.size()));
        return new RecordHandled.Done(head.reference(), version, false);
    }

    private void settle(String key, int version, int events) {
        engine.answers().settle(handle, order.officer(), key, version, events);
    }

    private Replay<S, E> replay() {
        return engine.ledgers().of(desk.ledger());
    }
}
