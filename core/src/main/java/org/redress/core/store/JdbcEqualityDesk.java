package org.redress.core.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.Equality;
import org.redress.core.casework.EqualityDesk;
import org.redress.core.casework.EqualityDesk.Replaced;
import org.redress.core.complaint.Reference;

/// Equality data in their own schema.
record JdbcEqualityDesk(Jdbi jdbi, Engine engine) implements EqualityDesk {

    @Override
    public Optional<Equality> find(Reference complaint) {
        return jdbi.inTransaction(
                handle -> stream(handle, complaint).map(stream -> stated(handle, stream)));
    }

    private Optional<UUID> stream(Handle handle, Reference complaint) {
        return engine.journal()
                .find(handle, ComplaintLedger.NAME, complaint.value())
                .map(StreamHead::stream);
    }

    private static Equality stated(Handle handle, UUID stream) {
        return handle.createQuery("select * from equality.answer where stream = :stream")
                .bind("stream", stream)
                .map((row, _) ->
                        new Equality(
                                Optional.ofNullable(row.getString("gender")),
                                Optional.ofNullable(row.getString("age_band")),
                                Optional.ofNullable(row.getString("ethnicity")),
                                Optional.ofNullable(row.getString("disability"))))
                .findOne()
                .orElse(Equality.NOT_STATED);
    }

    /// The case is held, so that of two who replace the same answers one comes second.
    @Override
    public Replaced replace(Reference complaint, Predicate<Equality> seen, Equality answers) {
        return jdbi.inTransaction(handle ->
                engine.journal()
                        .hold(handle, ComplaintLedger.NAME, complaint.value())
                        .map(head -> replace(handle, head.stream(), seen, answers))
                        .orElseGet(Replaced.NoSuchCase::new));
    }

    private Replaced replace(
            Handle handle, UUID stream, Predicate<Equality> seen, Equality answers) {
        Equality now = stated(handle, stream);
        if (!seen.test(now)) {
            return new Replaced.Changed(now);
        }
        write(handle, stream, answers);
        return new Replaced.Done();
    }

    private void write(Handle handle, UUID stream, Equality answers) {
        handle.createUpdate("delete from equality.answer where stream = :stream")
                .bind("stream", stream)
                .execute();
        engine.personal()
                .write(handle, List.of(new Personal(stream, List.of(), List.of(), answers)));
    }

    @Override
    public InUse inUse() {
        return jdbi.inTransaction(handle ->
                new InUse(
                        words(handle, "gender"),
                        words(handle, "age_band"),
                        words(handle, "ethnicity"),
                        words(handle, "disability")));
    }

    private static List<String> words(Handle handle, String question) {
        return handle.createQuery(
                        "select distinct <question> from equality.answer"
                                + " where <question> is not null order by <question> limit 30")
                .define("question", question)
                .mapTo(String.class)
                .list();
    }
}
