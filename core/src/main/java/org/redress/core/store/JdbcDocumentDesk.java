package org.redress.core.store;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.redress.core.casework.CaseDocument;
import org.redress.core.casework.DocumentDesk;
import org.redress.core.casework.NewDocument;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;

/// The documents of cases in PostgreSQL, so that one backup holds all.
final class JdbcDocumentDesk implements DocumentDesk {

    private static final int PART = 1024 * 1024;

    private final Jdbi jdbi;
    private final Engine engine;

    JdbcDocumentDesk(Jdbi jdbi, Engine engine) {
        this.jdbi = jdbi;
        this.engine = engine;
    }

    @Override
    public Added add(NewDocument document, long most, String officer) throws IOException {
        return jdbi.inTransaction(handle ->
                new DocumentRun(engine, handle, document.complaint().value(), officer)
                        .add(document, most));
    }

    @Override
    public boolean remove(Reference complaint, UUID document, Text reason, String officer) {
        return jdbi.inTransaction(handle ->
                new DocumentRun(engine, handle, complaint.value(), officer)
                        .remove(document, reason));
    }

    @Override
    public List<CaseDocument> of(Reference complaint) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                """
                                select d.document, d.number, name.content as name, description.content as description,
                                    d.media_type, d.size, d.added_on, held.uploaded_by, held.uploaded_at,
                                    d.removed_on, reason.content as reason,
                                    added.officer as added_by, added.recorded_at as added_at,
                                    removed.officer as removed_by, removed.recorded_at as removed_at
                                from projection.document d
                                    left join personal.document held on held.document = d.document
                                    left join personal.text name on name.text = d.name
                                    left join personal.text description on description.text = d.description
                                    left join personal.text reason on reason.text = d.reason
                                    join journal.event added
                                        on added.stream = d.stream and added.version = d.added_version
                                    left join journal.event removed
                                        on removed.stream = d.stream and removed.version = d.removed_version
                                where d.reference = :reference
                                order by d.number desc
                                """)
                        .bind("reference", complaint.value())
                        .map((row, _) -> document(row))
                        .list());
    }

    private static CaseDocument document(ResultSet row) throws SQLException {
        Optional<String> reason = Optional.ofNullable(row.getString("reason"));
        Optional<OffsetDateTime> at =
                Optional.ofNullable(row.getObject("uploaded_at", OffsetDateTime.class));
        Optional<String> officer = Optional.ofNullable(row.getString("uploaded_by"));
        return new CaseDocument(
                row.getObject("document", UUID.class),
                row.getInt("number"),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("description")),
                row.getString("media_type"),
                row.getLong("size"),
                row.getObject("added_on", LocalDate.class),
                recorded(row, "added"),
                officer.flatMap(
                        who -> at.map(when -> new CaseDocument.Stored(who, when.toInstant()))),
                removal(row, reason));
    }

    private static Optional<CaseDocument.Removal> removal(ResultSet row, Optional<String> reason)
            throws SQLException {
        @Nullable LocalDate on = row.getObject("removed_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new CaseDocument.Removal(on, recorded(row, "removed"), reason));
    }

    /// The journal says who did it, also of what is gone.
    private static CaseDocument.Recorded recorded(ResultSet row, String deed) throws SQLException {
        return new CaseDocument.Recorded(
                row.getString(deed + "_by"),
                row.getObject(deed + "_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public boolean write(Reference complaint, UUID document, OutputStream out) throws IOException {
        Optional<byte[]> part = part(complaint, document, 0);
        if (part.isEmpty()) {
            return false;
        }
        long written = 0;
        while (part.isPresent() && part.get().length > 0) {
            out.write(part.get());
            written += part.get().length;
            part = part.get().length < PART ? Optional.empty() : part(complaint, document, written);
        }
        return true;
    }

    /// No connection is held while a slow browser takes a part in.
    private Optional<byte[]> part(Reference complaint, UUID document, long from) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                """
                                select substring(held.content from :start for :length)
                                from projection.document d join personal.document held using (document)
                                where d.reference = :reference and d.document = :document
                                    and d.removed_on is null
                                """)
                        .bind("start", Math.toIntExact(from + 1))
                        .bind("length", PART)
                        .bind("reference", complaint.value())
                        .bind("document", document)
                        .mapTo(byte[].class)
                        .findOne());
    }
}
