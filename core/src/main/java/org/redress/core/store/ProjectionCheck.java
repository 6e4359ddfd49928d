package org.redress.core.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.redress.core.spi.ProjectionTable;

/// Compares the rows of the projections with those that the journal gives, both ways. It names
/// tables, references and columns, and never a value.
final class ProjectionCheck {

    private final Handle handle;
    private final Ledgers ledgers;

    ProjectionCheck(Handle handle, Ledgers ledgers) {
        this.handle = handle;
        this.ledgers = ledgers;
    }

    List<String> problems(List<WalkedRecord> records) {
        List<String> problems = new ArrayList<>();
        Map<WalkedRecord, List<StoredRow>> expected = new HashMap<>();
        for (WalkedRecord record : records) {
            try {
                expected.put(record, project(record));
            } catch (IllegalStateException
                    | IllegalArgumentException
                    | NoSuchElementException unreadable) {
                problems.add(record.label() + " cannot be projected from its events");
            }
        }
        ledgers.tables().forEach(table -> problems.addAll(compare(table, expected)));
        return problems;
    }

    private List<StoredRow> project(WalkedRecord record) {
        StreamHead head = record.head().orElseThrow(IllegalStateException::new);
        return ledgers.named(head.ledger())
                .orElseThrow(IllegalStateException::new)
                .rows(head.reference(), record.events());
    }

    private List<String> compare(
            ProjectionTable table, Map<WalkedRecord, List<StoredRow>> expected) {
        Map<UUID, List<PlainRow>> actual =
                actual(table, expected.keySet().stream().map(WalkedRecord::stream).toList());
        List<String> problems = new ArrayList<>();
        expected.forEach((record, rows) ->
                problems.addAll(
                        compare(
                                table,
                                record,
                                ofTable(table, rows),
                                actual.getOrDefault(record.stream(), List.of()))));
        return problems;
    }

    private static List<PlainRow> ofTable(ProjectionTable table, List<StoredRow> rows) {
        return rows.stream()
                .filter(row -> row.row().table().equals(table))
                .map(row -> PlainRow.of(table, row.row().values()))
                .toList();
    }

    private static List<String> compare(
            ProjectionTable table,
            WalkedRecord record,
            List<PlainRow> expected,
            List<PlainRow> actual) {
        List<PlainRow> missing = without(expected, actual);
        List<PlainRow> extra = without(actual, expected);
        List<String> problems = new ArrayList<>();
        String name = table.schema() + "." + table.name() + " of " + record.label();
        while (!missing.isEmpty() && !extra.isEmpty()) {
            PlainRow wanted = missing.removeFirst();
            PlainRow nearest = nearest(table, wanted, extra);
            extra.remove(nearest);
            problems.add(
                    name + ": changed in " + String.join(", ", wanted.differences(table, nearest)));
        }
        missing.forEach(_ -> problems.add(name + ": a row is missing"));
        extra.forEach(_ -> problems.add(name + ": a row too many"));
        return problems;
    }

    private static List<PlainRow> without(List<PlainRow> rows, List<PlainRow> others) {
        List<PlainRow> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    private static PlainRow nearest(ProjectionTable table, PlainRow wanted, List<PlainRow> rows) {
        return rows.stream()
                .min(Comparator.comparingInt(row -> wanted.differences(table, row).size()))
                .orElseThrow();
    }

    private Map<UUID, List<PlainRow>> actual(ProjectionTable table, List<UUID> streams) {
        return handle
                .createQuery(
                        "select %s from %s where stream = any (:streams)"
                                .formatted(columns(table), Projector.name(table)))
                .bindArray("streams", UUID.class, streams)
                .mapToMap()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> UUID.fromString(String.valueOf(row.get("stream"))),
                                Collectors.mapping(
                                        row -> PlainRow.of(table, row), Collectors.toList())));
    }

    private static String columns(ProjectionTable table) {
        return Stream.concat(Stream.of("stream"), table.columns().stream())
                .map(Projector::quoted)
                .collect(Collectors.joining(", "));
    }

    /// Rows of records that the journal does not know.
    List<String> strays() {
        return ledgers.tables().stream().flatMap(table -> strays(table).stream()).toList();
    }

    private List<String> strays(ProjectionTable table) {
        return handle.createQuery(
                        """
                        select stream from %s projected
                        where not exists (select from journal.event where event.stream = projected.stream)
                        group by stream order by stream
                        """
                                .formatted(Projector.name(table)))
                .mapTo(UUID.class)
                .map(stream ->
                        "%s.%s has rows of record %s, which the journal does not know"
                                .formatted(table.schema(), table.name(), stream))
                .list();
    }
}
