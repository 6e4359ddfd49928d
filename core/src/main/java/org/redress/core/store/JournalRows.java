package org.redress.core.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;

/// The journal's rows as they are read.
final class JournalRows {

    static final RowMapper<StoredEvent> EVENT =
            (row, _) ->
                    new StoredEvent(
                            row.getObject("stream", UUID.class),
                            row.getInt("version"),
                            row.getString("ledger"),
                            row.getString("type"),
                            row.getObject("happened_on", LocalDate.class),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            row.getString("officer"),
                            row.getString("body"),
                            Digest.of(row.getBytes("previous")),
                            Digest.of(row.getBytes("hash")));

    static final RowMapper<StreamHead> HEAD =
            (row, _) ->
                    new StreamHead(
                            row.getObject("stream", UUID.class),
                            row.getString("ledger"),
                            row.getString("reference"),
                            row.getInt("version"),
                            Digest.of(row.getBytes("head")));

    private JournalRows() {}
}
