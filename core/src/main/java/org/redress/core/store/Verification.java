package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.Auditor.Findings;

/// One reading of everything, in one snapshot of the database.
///
/// Not thread-safe.
final class Verification {

    private static final int RECORDS = 300;

    private final Handle handle;
    private final Anchors anchors;
    private final ProjectionCheck projections;
    private final TextCheck texts = new TextCheck();
    private final DocumentCheck documents = new DocumentCheck();
    private final List<WalkedRecord> batch = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private long events;
    private long records;

    Verification(Handle handle, Anchors anchors, Ledgers ledgers) {
        this.handle = handle;
        this.anchors = anchors;
        this.projections = new ProjectionCheck(handle, ledgers);
    }

    Findings findings() {
        JournalWalk.forEach(handle, this::visit);
        checkBatch();
        problems.addAll(ChainCheck.emptied(handle));
        problems.addAll(anchors.problems(handle));
        problems.addAll(projections.strays());
        return new Findings(events, records, problems);
    }

    private void visit(WalkedRecord record) {
        records++;
        events += record.events().size();
        problems.addAll(ChainCheck.problems(record));
        batch.add(record);
        if (batch.size() >= RECORDS) {
            checkBatch();
        }
    }

    private void checkBatch() {
        problems.addAll(texts.problems(handle, batch));
        problems.addAll(documents.problems(handle, batch));
        problems.addAll(projections.problems(batch));
        batch.clear();
    }
}
