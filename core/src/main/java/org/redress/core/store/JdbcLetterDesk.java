package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.LetterDesk;
import org.redress.core.casework.LetterHandled;
import org.redress.core.casework.LetterHistory;
import org.redress.core.casework.LetterOrder;
import org.redress.core.casework.LetterSummary;
import org.redress.core.casework.LetterToSend;
import org.redress.core.casework.LetterView;
import org.redress.core.casework.LettersToSend;
import org.redress.core.casework.Page;
import org.redress.core.complaint.Reference;
import org.redress.core.letter.Letter;
import org.redress.core.letter.Sending;
import org.redress.core.procedure.AreaId;

/// The letters of cases over PostgreSQL. An answer of `Done` means that the transaction is
/// committed.
record JdbcLetterDesk(Jdbi jdbi, Engine engine) implements LetterDesk {

    @Override
    public LetterHandled handle(LetterOrder order) {
        return jdbi.inTransaction(handle -> {
            LetterHandled handled = new LetterRun(engine, handle, order).run();
            if (!(handled instanceof LetterHandled.Done)) {
                handle.rollback();
            }
            return handled;
        });
    }

    @Override
    public Optional<LetterView> find(Reference complaint, int number) {
        return jdbi.inTransaction(handle ->
                engine.journal()
                        .find(handle, LetterLedger.NAME, LetterLedger.reference(complaint, number))
                        .map(head -> view(handle, head)));
    }

    private LetterView view(Handle handle, StreamHead head) {
        List<StoredEvent> events = engine.journal().events(handle, head.stream());
        return new LetterView(
                LetterLedger.number(head.reference()),
                events.size(),
                engine.ledgers().letters().state(events).orElseThrow(),
                events.stream().map(this::entry).toList(),
                engine.personal().texts(handle, head.stream()));
    }

    private LetterView.Entry entry(StoredEvent stored) {
        return new LetterView.Entry(
                stored.version(),
                engine.ledgers().letters().event(stored),
                stored.recordedAt(),
                stored.officer());
    }

    @Override
    public List<LetterSummary> of(Reference complaint) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                """
                                select number, area, letter, state, drafted_on, approved_on, sent_on,
                                    sent_how, overridden
                                from projection.letter where complaint = :complaint
                                order by number desc
                                """)
                        .bind("complaint", complaint.value())
                        .map((row, _) -> summary(row))
                        .list());
    }

    @Override
    public List<LetterHistory> histories(Reference complaint) {
        return jdbi.inTransaction(handle -> {
            List<Listed> letters = listed(handle, complaint);
            Map<UUID, List<StoredEvent>> events =
                    engine.journal().events(handle, letters.stream().map(Listed::stream).toList());
            return letters.stream()
                    .map(it -> history(it, events.getOrDefault(it.stream(), List.of())))
                    .toList();
        });
    }

    private record Listed(UUID stream, int number, AreaId area, String letter) {}

    private static List<Listed> listed(Handle handle, Reference complaint) {
        return handle.createQuery(
                        """
                        select stream, number, area, letter from projection.letter
                        where complaint = :complaint order by number desc
                        """)
                .bind("complaint", complaint.value())
                .map((row, _) ->
                        new Listed(
                                row.getObject("stream", UUID.class),
                                row.getInt("number"),
                                new AreaId(row.getString("area")),
                                row.getString("letter")))
                .list();
    }

    private LetterHistory history(Listed letter, List<StoredEvent> events) {
        return new LetterHistory(
                letter.number(),
                letter.area(),
                letter.letter(),
                events.stream().map(this::entry).toList());
    }

    @Override
    public Page<LetterToSend> toSend(LettersToSend query) {
        return new WaitingLetters(jdbi, query).page();
    }

    @Override
    public int countToSend(LettersToSend query, int most) {
        return new WaitingLetters(jdbi, query).count(most);
    }

    private static LetterSummary summary(ResultSet row) throws SQLException {
        Optional<LocalDate> sent = day(row, "sent_on");
        String how = row.getString("sent_how");
        return new LetterSummary(
                row.getInt("number"),
                new AreaId(row.getString("area")),
                row.getString("letter"),
                Words.constant(Letter.State.class, row.getString("state")),
                row.getObject("drafted_on", LocalDate.class),
                day(row, "approved_on"),
                sent.map(on -> new Sending(on, Words.constant(Sending.How.class, how))),
                row.getBoolean("overridden"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
