package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Checks the chain of one record: every hash, that each event follows the one before, and that
/// none is missing.
final class ChainCheck {

    private ChainCheck() {}

    static List<String> problems(WalkedRecord record) {
        List<String> problems = new ArrayList<>();
        Optional<StoredEvent> before = Optional.empty();
        for (StoredEvent event : record.events()) {
            problems.addAll(event(record, before, event));
            before = Optional.of(event);
        }
        record.head()
                .ifPresentOrElse(
                        head -> problems.addAll(end(record, head)),
                        () ->
                                problems.add(
                                        record.label()
                                                + " has events but is not in journal.stream"));
        return problems;
    }

    private static List<String> event(
            WalkedRecord record, Optional<StoredEvent> before, StoredEvent event) {
        List<String> problems = new ArrayList<>();
        String name = "event " + event.version() + " of " + record.label();
        int expected = before.map(StoredEvent::version).orElse(0) + 1;
        if (event.version() != expected) {
            problems.add(name + " stands where event " + expected + " belongs");
        }
        if (!event.computedHash().equals(event.hash())) {
            problems.add(name + " was changed: its hash does not follow from it");
        }
        if (!event.previous()
                .equals(before.map(StoredEvent::hash).orElseGet(() -> first(record)))) {
            problems.add(name + " does not follow what stands before it");
        }
        return problems;
    }

    private static Digest first(WalkedRecord record) {
        return record.head()
                .map(head -> StreamHead.nameOf(head.stream(), head.ledger(), head.reference()))
                .orElse(record.events().getFirst().previous());
    }

    private static List<String> end(WalkedRecord record, StreamHead head) {
        StoredEvent last = record.events().getLast();
        List<String> problems = new ArrayList<>();
        if (head.version() != last.version()) {
            problems.add(
                    "%s ends with event %d and should end with event %d"
                            .formatted(record.label(), last.version(), head.version()));
        } else if (!head.head().equals(last.hash())) {
            problems.add(record.label() + " does not end with the hash that journal.stream holds");
        }
        if (!head.ledger().equals(last.ledger())) {
            problems.add(record.label() + " has events of ledger " + last.ledger());
        }
        return problems;
    }

    /// Records without any event.
    static List<String> emptied(Handle handle) {
        return handle.createQuery(
                        """
                        select ledger || ' ' || reference || ' should end with event ' || version || ' and has none'
                        from journal.stream
                        where not exists (select from journal.event where event.stream = stream.stream)
                        order by 1
                        """)
                .mapTo(String.class)
                .list();
    }
}
