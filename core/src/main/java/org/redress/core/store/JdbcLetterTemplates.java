package org.redress.core.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.Equality;
import org.redress.core.casework.LetterTemplates;
import org.redress.core.complaint.Text;
import org.redress.core.store.LetterTemplateEvent.LetterTemplateWritten;

/// The texts that letters start from, over PostgreSQL.
record JdbcLetterTemplates(Jdbi jdbi, Engine engine) implements LetterTemplates {

    @Override
    public List<Version> versions(Key key) {
        return jdbi.inTransaction(handle ->
                engine.journal()
                        .find(
                                handle,
                                LetterTemplateLedger.NAME,
                                LetterTemplateLedger.reference(key))
                        .map(head -> versions(handle, head))
                        .orElse(List.of()));
    }

    private List<Version> versions(Handle handle, StreamHead head) {
        Map<UUID, String> texts = engine.personal().texts(handle, head.stream());
        return engine.journal().events(handle, head.stream()).stream()
                .map(stored -> version(stored, texts))
                .toList();
    }

    private Version version(StoredEvent stored, Map<UUID, String> texts) {
        return switch (engine.ledgers().templates().event(stored)) {
            case LetterTemplateWritten written ->
                    new Version(
                            stored.version(),
                            written.text().map(text -> texts.getOrDefault(text.id(), "")),
                            stored.recordedAt(),
                            stored.officer());
        };
    }

    @Override
    public Set<Key> written() {
        return jdbi.withHandle(handle ->
                handle
                        .createQuery("select reference from journal.stream where ledger = :ledger")
                        .bind("ledger", LetterTemplateLedger.NAME)
                        .mapTo(String.class)
                        .stream()
                        .map(LetterTemplateLedger::key)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean write(Key key, Optional<String> text, String officer, int seen) {
        return jdbi.inTransaction(handle -> {
            boolean written = write(handle, key, text.map(Text::of), officer, seen);
            if (!written) {
                handle.rollback();
            }
            return written;
        });
    }

    private boolean write(Handle handle, Key key, Optional<Text> text, String officer, int seen) {
        String reference = LetterTemplateLedger.reference(key);
        StreamHead head =
                engine.journal()
                        .hold(handle, LetterTemplateLedger.NAME, reference)
                        .orElseGet(() -> StreamHead.opening(LetterTemplateLedger.NAME, reference));
        List<LetterTemplateEvent> events =
                List.of(
                        new LetterTemplateWritten(
                                engine.today(),
                                key.area().value(),
                                key.letter(),
                                text.map(Text::ref)));
        List<StoredEvent> sealed =
                engine.journal().seal(head, engine.ledgers().templates().ledger(), events, officer);
        if (head.version() != seen || !engine.journal().append(handle, head, sealed)) {
            return false;
        }
        engine.personal()
                .write(
                        handle,
                        List.of(
                                new Personal(
                                        head.stream(),
                                        text.stream().toList(),
                                        List.of(),
                                        Equality.NOT_STATED)));
        return true;
    }
}
