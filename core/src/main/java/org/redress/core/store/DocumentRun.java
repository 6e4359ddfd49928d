package org.redress.core.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.DocumentDesk.Added;
import org.redress.core.casework.Equality;
import org.redress.core.casework.NewDocument;
import org.redress.core.complaint.Text;

/// One change to the documents of a case, in one transaction. The case's own record is held, so
/// that of two changes one waits for the other.
record DocumentRun(Engine engine, Handle handle, String reference, String officer) {

    Added add(NewDocument document, long most) throws IOException {
        if (engine.journal().hold(handle, ComplaintLedger.NAME, reference).isEmpty()) {
            return new Added.NoSuchCase();
        }
        if (isKnown(document.id())) {
            return new Added.Kept();
        }
        long held = held();
        if (held + document.size() > most) {
            return new Added.NoRoom(held);
        }
        String salt = UUID.randomUUID().toString();
        StreamHead head =
                head().orElseGet(() -> StreamHead.opening(DocumentLedger.NAME, reference));
        List<Text> texts =
                Stream.concat(Stream.of(document.name()), document.description().stream()).toList();
        append(
                head,
                new DocumentEvent.DocumentAdded(
                        engine.today(),
                        document.id(),
                        document.name().ref(),
                        document.description().map(Text::ref),
                        document.mediaType(),
                        document.size(),
                        digest(document, salt)),
                texts);
        store(head.stream(), document, salt);
        return new Added.Kept();
    }

    /// Takes it away, with the texts that tell of it.
    boolean remove(UUID document, Text reason) {
        Optional<StreamHead> head = head();
        if (head.isEmpty() || !isThere(document)) {
            return false;
        }
        append(
                head.get(),
                new DocumentEvent.DocumentRemoved(engine.today(), document, reason.ref()),
                List.of(reason));
        handle.createUpdate(
                        """
                        delete from personal.text using projection.document
                        where document = :document and text in (name, description)
                        """)
                .bind("document", document)
                .execute();
        handle.createUpdate("delete from personal.document where document = :document")
                .bind("document", document)
                .execute();
        return true;
    }

    private Optional<StreamHead> head() {
        return engine.journal().hold(handle, DocumentLedger.NAME, reference);
    }

    /// Whether it was added before, and perhaps removed since.
    private boolean isKnown(UUID document) {
        return handle.createQuery(
                        "select exists (select from projection.document where document = :document)")
                .bind("document", document)
                .mapTo(Boolean.class)
                .one();
    }

    private boolean isThere(UUID document) {
        return handle.createQuery(
                        """
                        select exists (
                            select from projection.document
                            where reference = :reference and document = :document and removed_on is null)
                        """)
                .bind("reference", reference)
                .bind("document", document)
                .mapTo(Boolean.class)
                .one();
    }

    private long held() {
        return handle.createQuery(
                        """
                        select coalesce(sum(size), 0) from projection.document
                        where reference = :reference and removed_on is null
                        """)
                .bind("reference", reference)
                .mapTo(Long.class)
                .one();
    }

    private void append(StreamHead head, DocumentEvent event, List<Text> texts) {
        Replay<List<DocumentEvent>, DocumentEvent> documents = engine.ledgers().documents();
        if (!engine.journal()
                .append(
                        handle,
                        head,
                        engine.journal().seal(head, documents.ledger(), List.of(event), officer))) {
            throw new IllegalStateException("a record that is held does not move");
        }
        engine.projector()
                .replace(
                        handle,
                        head.stream(),
                        documents.tables(),
                        documents.rows(reference, engine.journal().events(handle, head.stream())));
        engine.personal()
                .write(
                        handle,
                        List.of(
                                new Personal(
                                        head.stream(), texts, List.of(), Equality.NOT_STATED)));
    }

    private static String digest(NewDocument document, String salt) throws IOException {
        MessageDigest sha = Digest.sha256();
        sha.update(salt.getBytes(UTF_8));
        try (InputStream in = new DigestInputStream(document.content().open(), sha)) {
            if (in.transferTo(OutputStream.nullOutputStream()) != document.size()) {
                throw new IOException("the document is not as long as it was said to be");
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private void store(UUID stream, NewDocument document, String salt) throws IOException {
        try (InputStream in = document.content().open()) {
            handle.createUpdate(
                            """
                            insert into personal.document (document, stream, salt, content, uploaded_by, uploaded_at)
                            values (:document, :stream, :salt, :content, :officer, :now)
                            """)
                    .bind("document", document.id())
                    .bind("stream", stream)
                    .bind("salt", salt)
                    .bindBinaryStream("content", in, Math.toIntExact(document.size()))
                    .bind("officer", officer)
                    .bind("now", engine.clock().instant().atOffset(ZoneOffset.UTC))
                    .execute();
        }
    }
}
