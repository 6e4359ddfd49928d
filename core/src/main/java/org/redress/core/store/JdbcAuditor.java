package org.redress.core.store;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.redress.core.casework.Auditor;

/// Checks, seals and redraws the installation's database.
final class JdbcAuditor implements Auditor {

    private final Jdbi jdbi;
    private final Engine engine;
    private final Anchors anchors;

    JdbcAuditor(Jdbi jdbi, Engine engine) {
        this.jdbi = jdbi;
        this.engine = engine;
        this.anchors = new Anchors(engine.clock());
    }

    /// In one snapshot (REPEATABLE READ), so that work going on meanwhile is no finding.
    @Override
    public Findings verify() {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> new Verification(handle, anchors, engine.ledgers()).findings());
    }

    @Override
    public void rebuild() {
        jdbi.useTransaction(handle -> new Redrawing(engine, handle).run());
    }

    /// READ COMMITTED, for the anchor looks once it holds the lock, and must see what was committed
    /// until then.
    @Override
    public void anchor() {
        jdbi.useTransaction(anchors::seal);
    }
}
