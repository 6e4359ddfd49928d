package org.redress.core.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.redress.core.spi.ProjectionTable;

/// Writes rows into projections, within the caller's transaction. Names of tables and columns come
/// from the ledgers' declarations, never from input, and are quoted.
///
/// Safe between threads.
final class Projector {

    private final Map<ProjectionTable, String> inserts = new ConcurrentHashMap<>();
    private final Map<List<ProjectionTable>, String> deletes = new ConcurrentHashMap<>();

    /// Puts a record's rows in place of those that it had.
    void replace(Handle handle, UUID stream, List<ProjectionTable> tables, List<StoredRow> rows) {
        handle.createUpdate(deletes.computeIfAbsent(tables, Projector::deleteFrom))
                .bind("stream", stream)
                .execute();
        insert(handle, rows);
    }

    /// Adds rows of records that have none yet.
    void insert(Handle handle, Collection<StoredRow> rows) {
        rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.row().table(), LinkedHashMap::new, Collectors.toList()))
                .forEach((table, ofTable) -> insert(handle, table, ofTable));
    }

    private void insert(Handle handle, ProjectionTable table, List<StoredRow> rows) {
        PreparedBatch batch =
                handle.prepareBatch(inserts.computeIfAbsent(table, Projector::insertInto));
        for (StoredRow row : rows) {
            batch.bind(0, row.stream());
            for (int at = 0; at < table.columns().size(); at++) {
                batch.bind(at + 1, row.row().values().get(table.columns().get(at)));
            }
            batch.add();
        }
        batch.execute();
    }

    /// Empties tables.
    void clear(Handle handle, Collection<ProjectionTable> tables) {
        for (ProjectionTable table : tables) {
            handle.execute("delete from " + name(table));
        }
    }

    /// Has the database count anew what the tables hold, the journal and the personal texts
    /// included.
    void analyze(Handle handle, Collection<ProjectionTable> tables) {
        handle.execute(
                "analyze journal.stream, journal.event, personal.text, personal.person, personal.search_words");
        for (ProjectionTable table : tables) {
            handle.execute("analyze " + name(table));
        }
    }

    /// One statement for all tables, so that it is one exchange with the database.
    private static String deleteFrom(List<ProjectionTable> tables) {
        return IntStream.range(0, tables.size())
                .mapToObj(at ->
                        "emptied_%d as (delete from %s where stream = :stream)"
                                .formatted(at, name(tables.get(at))))
                .collect(Collectors.joining(", ", "with ", " select 1"));
    }

    private static String insertInto(ProjectionTable table) {
        List<String> columns =
                Stream.concat(Stream.of("stream"), table.columns().stream())
                        .map(Projector::quoted)
                        .toList();
        return "insert into %s (%s) values (%s)"
                .formatted(
                        name(table),
                        String.join(", ", columns),
                        columns.stream().map(_ -> "?").collect(Collectors.joining(", ")));
    }

    static String name(ProjectionTable table) {
        return quoted(table.schema()) + "." + quoted(table.name());
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
