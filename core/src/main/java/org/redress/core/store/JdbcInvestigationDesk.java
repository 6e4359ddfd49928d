package org.redress.core.store;

import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.InvestigationDesk;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.StageId;

/// Investigators' forms over PostgreSQL.
final class JdbcInvestigationDesk implements InvestigationDesk {

    private final Jdbi jdbi;
    private final Engine engine;

    JdbcInvestigationDesk(Jdbi jdbi, Engine engine) {
        this.jdbi = jdbi;
        this.engine = engine;
    }

    @Override
    public Optional<Draft> draft(Reference complaint, StageId stage) {
        return jdbi.withHandle(handle ->
                engine.journal()
                        .find(handle, ComplaintLedger.NAME, complaint.value())
                        .flatMap(head -> new Drafts(engine, handle, head.stream(), stage).find()));
    }

    /// The case is held, so that of two who save a first version one comes second.
    @Override
    public Saved save(
            Reference complaint,
            StageId stage,
            Map<String, String> answers,
            int seen,
            String officer) {
        return jdbi.inTransaction(handle -> {
            Optional<StreamHead> head =
                    engine.journal().hold(handle, ComplaintLedger.NAME, complaint.value());
            if (head.isEmpty()) {
                return new Saved.NoSuchCase();
            }
            Drafts drafts = new Drafts(engine, handle, head.get().stream(), stage);
            Optional<Draft> now = drafts.find();
            if (now.map(Draft::version).orElse(0) != seen) {
                return new Saved.Changed(now);
            }
            drafts.write(seen + 1, answers, officer);
            return new Saved.Kept(seen + 1);
        });
    }

    @Override
    public HandedIn handIn(Handing handing) {
        return jdbi.inTransaction(handle -> {
            HandedIn result = new HandingRun(engine, handle, handing).run();
            if (!(result instanceof HandedIn.Done)) {
                handle.rollback();
            }
            return result;
        });
    }
}
