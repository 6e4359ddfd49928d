package org.redress.core.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.Intake;

/// Intake into PostgreSQL, in one transaction: all of it or none, also when the machine stops in
/// the middle.
final class JdbcIntake implements Intake {

    private final Jdbi jdbi;
    private final Engine engine;

    JdbcIntake(Jdbi jdbi, Engine engine) {
        this.jdbi = jdbi;
        this.engine = engine;
    }

    @Override
    public <T> T inOneTransaction(Function<Session, T> work) {
        return jdbi.inTransaction(handle -> run(handle, work));
    }

    private <T> T run(Handle handle, Function<Session, T> work) {
        Batch batch = new Batch(engine, handle);
        IntakeRun run = new IntakeRun(engine, batch);
        T result = work.apply(run);
        if (run.isKept()) {
            batch.finish();
        } else {
            handle.rollback();
        }
        return result;
    }
}
