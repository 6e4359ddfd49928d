package org.redress.core.store;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/// Anchors seal the journal as it stood at a moment, all records together and in their order: each
/// covers the anchor before it and the hash of every event since. A copy of the last anchor, kept
/// elsewhere, vouches for all of them.
final class Anchors {

    private static final int ROWS_AT_A_TIME = 5000;
    private static final Anchor NONE = new Anchor(0, Instant.EPOCH, 0, 0, noDigest(), noDigest());

    private final InstantSource clock;

    Anchors(InstantSource clock) {
        this.clock = clock;
    }

    private static Digest noDigest() {
        return Digest.over("before the first anchor").digest();
    }

    private record Anchor(
            long number,
            Instant sealedAt,
            long position,
            long events,
            Digest previous,
            Digest hash) {

        Digest computedHash(Digest contents) {
            return Digest.over("anchor")
                    .add(sealedAt.toString())
                    .add(position)
                    .add(events)
                    .add(previous.hex())
                    .add(contents.hex())
                    .digest();
        }
    }

    /// Every event after one position up to another.
    private record Span(long events, long last, Digest contents) {}

    /// Seals what has been committed. Other writers wait meanwhile: whoever has taken a position in
    /// the journal has committed before the anchor looks, so none turns up below it later.
    void seal(Handle handle) {
        handle.execute("lock table journal.event in share row exclusive mode");
        List<Anchor> anchors = all(handle);
        Anchor last = anchors.isEmpty() ? NONE : anchors.getLast();
        Span span = span(handle, last.position(), Long.MAX_VALUE);
        if (span.events() > 0) {
            write(handle, last, span);
        }
    }

    private void write(Handle handle, Anchor last, Span span) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Anchor next = new Anchor(0, now, span.last(), span.events(), last.hash(), last.hash());
        handle.createUpdate(
                        """
                        insert into journal.anchor (sealed_at, position, events, previous, hash)
                        values (:sealed_at, :position, :events, :previous, :hash)
                        """)
                .bind("sealed_at", now.atOffset(ZoneOffset.UTC))
                .bind("position", next.position())
                .bind("events", next.events())
                .bind("previous", next.previous().bytes())
                .bind("hash", next.computedHash(span.contents()).bytes())
                .execute();
    }

    /// What is wrong with the anchors, or with what they sealed.
    List<String> problems(Handle handle) {
        List<String> problems = new ArrayList<>();
        Anchor before = NONE;
        for (Anchor anchor : all(handle)) {
            String name = "anchor " + anchor.number() + " of " + anchor.sealedAt();
            if (!anchor.previous().equals(before.hash())) {
                problems.add(name + " does not follow the anchor before it");
            }
            Span span = span(handle, before.position(), anchor.position());
            if (span.events() != anchor.events()) {
                problems.add(
                        "%s sealed %d events and finds %d"
                                .formatted(name, anchor.events(), span.events()));
            } else if (!anchor.computedHash(span.contents()).equals(anchor.hash())) {
                problems.add(
                        "%s does not match positions %d to %d, which it sealed"
                                .formatted(name, before.position() + 1, anchor.position()));
            }
            before = anchor;
        }
        return problems;
    }

    private static List<Anchor> all(Handle handle) {
        return handle.createQuery(
                        """
                        select anchor, sealed_at, position, events, previous, hash
                        from journal.anchor order by anchor
                        """)
                .map((row, _) ->
                        new Anchor(
                                row.getLong("anchor"),
                                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                                row.getLong("position"),
                                row.getLong("events"),
                                Digest.of(row.getBytes("previous")),
                                Digest.of(row.getBytes("hash"))))
                .list();
    }

    private static Span span(Handle handle, long after, long upTo) {
        MessageDigest contents = Digest.sha256();
        long events = 0;
        long last = after;
        try (ResultIterator<Place> places = places(handle, after, upTo)) {
            while (places.hasNext()) {
                Place place = places.next();
                contents.update(place.hash().bytes());
                last = place.position();
                events++;
            }
        }
        return new Span(events, last, Digest.of(contents.digest()));
    }

    private record Place(long position, Digest hash) {}

    private static ResultIterator<Place> places(Handle handle, long after, long upTo) {
        return handle.createQuery(
                        """
                        select position, hash from journal.event
                        where position > :after and position <= :up_to order by position
                        """)
                .bind("after", after)
                .bind("up_to", upTo)
                .setFetchSize(ROWS_AT_A_TIME)
                .map((row, _) ->
                        new Place(row.getLong("position"), Digest.of(row.getBytes("hash"))))
                .iterator();
    }
}
