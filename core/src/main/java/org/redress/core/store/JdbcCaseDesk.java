package org.redress.core.store;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.CaseDesk;
import org.redress.core.casework.Equality;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.casework.ReportText;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ServiceArea;

/// The desk over PostgreSQL. An answer of `Done` means that the transaction is committed.
///
/// Transactions are READ COMMITTED: each writer holds its record's row first and so sees all that
/// came before it; a stricter isolation would only turn a conflict that can be told into one that
/// must be tried again.
final class JdbcCaseDesk implements CaseDesk {

    private final Jdbi jdbi;
    private final Engine engine;

    JdbcCaseDesk(Jdbi jdbi, Engine engine) {
        this.jdbi = jdbi;
        this.engine = engine;
    }

    @Override
    public Handled handle(Instruction instruction) {
        requireConsistent(instruction);
        return jdbi.inTransaction(handle -> handle(handle, instruction));
    }

    private static void requireConsistent(Instruction instruction) {
        boolean receives = instruction.command() instanceof Command.Receive;
        if (instruction.command() instanceof Command.Receive receive
                && !receive.reference().equals(instruction.complaint())) {
            throw new IllegalArgumentException("a receipt is for its own reference");
        }
        if (!receives && !instruction.equality().equals(Equality.NOT_STATED)) {
            throw new IllegalArgumentException("equality data come with the receipt");
        }
    }

    private Handled handle(Handle handle, Instruction instruction) {
        Handled handled = new DeskRun(engine, handle, instruction).run();
        if (!(handled instanceof Handled.Done)) {
            handle.rollback();
        }
        return handled;
    }

    @Override
    public Optional<Reference> newReference(AreaId area, LocalDate receivedOn) {
        return engine.areas()
                .area(area)
                .map(ServiceArea::referencePrefix)
                .map(prefix -> newReference(prefix, receivedOn.getYear()));
    }

    private Reference newReference(String prefix, int year) {
        return jdbi.inTransaction(
                handle -> engine.references().next(handle, ComplaintLedger.NAME, prefix, year));
    }

    @Override
    public Reference record(FeedbackEntry feedback, String officer) {
        return jdbi.inTransaction(handle -> {
            Batch batch = new Batch(engine, handle);
            Reference reference = new FeedbackRun(engine, batch).record(feedback, officer);
            batch.finish();
            return reference;
        });
    }

    @Override
    public void write(ReportText text, String officer) {
        jdbi.useTransaction(handle ->
                new ReportTextRun(engine, new Batch(engine, handle)).write(text, officer));
    }
}
