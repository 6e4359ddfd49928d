package org.redress.core.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.redress.core.spi.Ledger;

/// The append-only table of events and the heads of its chains. Every method works within the
/// caller's transaction.
///
/// Safe between threads. Two writers to one record are held apart by its row in `journal.stream`:
/// whoever comes second finds another version there and is told so, which needs no more than READ
/// COMMITTED.
final class Journal {

    private final InstantSource clock;
    private final EventCodec codec;

    Journal(InstantSource clock, EventCodec codec) {
        this.clock = clock;
        this.codec = codec;
    }

    /// The events as they would stand in the journal after the head. Nothing is stored.
    <E> List<StoredEvent> seal(
            StreamHead head, Ledger<?, E> ledger, List<E> events, String officer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<StoredEvent> sealed = new ArrayList<>();
        StreamHead end = head;
        for (E event : events) {
            StoredEvent next =
                    StoredEvent.after(
                            end,
                            codec.type(event),
                            ledger.dayOf(event),
                            now,
                            officer,
                            codec.body(event));
            sealed.add(next);
            end = end.after(next);
        }
        return sealed;
    }

    /// Stores events after the head.
    ///
    /// @return false when the record has moved on since, or another has its name; nothing is stored
    ///   then
    boolean append(Handle handle, StreamHead head, List<StoredEvent> events) {
        if (!move(handle, head, head.after(events.getLast()))) {
            return false;
        }
        write(handle, events);
        return true;
    }

    /// Moves a record's head; its events are to be written in the same transaction.
    boolean move(Handle handle, StreamHead from, StreamHead to) {
        return from.version() == 0 ? open(handle, to) : advance(handle, from, to);
    }

    private static boolean open(Handle handle, StreamHead to) {
        return handle.createUpdate(
                                """
                                insert into journal.stream (stream, ledger, reference, version, head)
                                values (:stream, :ledger, :reference, :version, :head)
                                on conflict do nothing
                                """)
                        .bind("stream", to.stream())
                        .bind("ledger", to.ledger())
                        .bind("reference", to.reference())
                        .bind("version", to.version())
                        .bind("head", to.head().bytes())
                        .execute()
                == 1;
    }

    private static boolean advance(Handle handle, StreamHead from, StreamHead to) {
        return handle.createUpdate(
                                """
                                update journal.stream set version = :version, head = :head
                                where stream = :stream and version = :seen
                                """)
                        .bind("version", to.version())
                        .bind("head", to.head().bytes())
                        .bind("stream", from.stream())
                        .bind("seen", from.version())
                        .execute()
                == 1;
    }

    void write(Handle handle, List<StoredEvent> events) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into journal.event (stream, version, ledger, type, happened_on, recorded_at,
                            officer, body, previous, hash)
                        values (:stream, :version, :ledger, :type, :happened_on, :recorded_at,
                            :officer, :body, :previous, :hash)
                        """);
        for (StoredEvent event : events) {
            batch.bind("stream", event.stream())
                    .bind("version", event.version())
                    .bind("ledger", event.ledger())
                    .bind("type", event.type())
                    .bind("happened_on", event.happenedOn())
                    .bind("recorded_at", event.recordedAt().atOffset(ZoneOffset.UTC))
                    .bind("officer", event.officer())
                    .bind("body", event.body())
                    .bind("previous", event.previous().bytes())
                    .bind("hash", event.hash().bytes())
                    .add();
        }
        batch.execute();
    }

    /// The record, held against other writers until the transaction ends.
    Optional<StreamHead> hold(Handle handle, String ledger, String reference) {
        return handle.createQuery(
                        """
                        select stream, ledger, reference, version, head from journal.stream
                        where ledger = :ledger and reference = :reference for update
                        """)
                .bind("ledger", ledger)
                .bind("reference", reference)
                .map(JournalRows.HEAD)
                .findOne();
    }

    Optional<StreamHead> find(Handle handle, String ledger, String reference) {
        return handle.createQuery(
                        """
                        select stream, ledger, reference, version, head from journal.stream
                        where ledger = :ledger and reference = :reference
                        """)
                .bind("ledger", ledger)
                .bind("reference", reference)
                .map(JournalRows.HEAD)
                .findOne();
    }

    List<StoredEvent> events(Handle handle, UUID stream) {
        return events(handle, List.of(stream)).getOrDefault(stream, List.of());
    }

    /// The events of several streams, each in its order; nothing of a stream that is not there.
    Map<UUID, List<StoredEvent>> events(Handle handle, List<UUID> streams) {
        return handle
                .createQuery(
                        """
                        select stream, version, ledger, type, happened_on, recorded_at, officer, body, previous, hash
                        from journal.event where stream = any (:streams) order by stream, version
                        """)
                .bindArray("streams", UUID.class, streams)
                .map(JournalRows.EVENT)
                .stream()
                .collect(Collectors.groupingBy(StoredEvent::stream));
    }

    /// Whether nothing has been recorded yet.
    boolean isEmpty(Handle handle) {
        return handle.createQuery("select not exists (select from journal.stream)")
                .mapTo(Boolean.class)
                .one();
    }
}
