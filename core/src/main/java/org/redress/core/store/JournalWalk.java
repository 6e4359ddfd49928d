package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/// Reads the whole journal, record by record, holding one record at a time.
final class JournalWalk {

    private static final int ROWS_AT_A_TIME = 2000;

    private JournalWalk() {}

    /// Gives every record to the visitor. The handle is in a transaction, so that rows come some at
    /// a time.
    static void forEach(Handle handle, Consumer<WalkedRecord> visitor) {
        try (ResultIterator<Line> lines = lines(handle)) {
            List<StoredEvent> events = new ArrayList<>();
            Optional<StreamHead> head = Optional.empty();
            while (lines.hasNext()) {
                Line line = lines.next();
                if (!events.isEmpty()
                        && !events.getFirst().stream().equals(line.event().stream())) {
                    visitor.accept(new WalkedRecord(head, List.copyOf(events)));
                    events.clear();
                }
                events.add(line.event());
                head = line.head();
            }
            if (!events.isEmpty()) {
                visitor.accept(new WalkedRecord(head, List.copyOf(events)));
            }
        }
    }

    private static ResultIterator<Line> lines(Handle handle) {
        return handle.createQuery(
                        """
                        select event.stream, event.version, event.ledger, type, happened_on, recorded_at, officer,
                            body, previous, hash,
                            stream.ledger as stream_ledger, reference, stream.version as stream_version, head
                        from journal.event left join journal.stream on stream.stream = event.stream
                        order by event.stream, event.version
                        """)
                .setFetchSize(ROWS_AT_A_TIME)
                .map((row, context) -> new Line(JournalRows.EVENT.map(row, context), head(row)))
                .iterator();
    }

    private static Optional<StreamHead> head(ResultSet row) throws SQLException {
        @Nullable String reference = row.getString("reference");
        return reference == null
                ? Optional.empty()
                : Optional.of(
                        new StreamHead(
                                row.getObject("stream", UUID.class),
                                row.getString("stream_ledger"),
                                reference,
                                row.getInt("stream_version"),
                                Digest.of(row.getBytes("head"))));
    }

    private record Line(StoredEvent event, Optional<StreamHead> head) {}
}
