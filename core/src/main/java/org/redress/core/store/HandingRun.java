package org.redress.core.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.casework.InvestigationDesk.Draft;
import org.redress.core.casework.InvestigationDesk.HandedIn;
import org.redress.core.casework.InvestigationDesk.Handing;
import org.redress.core.complaint.Basis;

/// One form handed in, in one transaction. The caller rolls back unless it is done.
record HandingRun(Engine engine, Handle handle, Handing handing) {

    HandedIn run() {
        Optional<StreamHead> head =
                engine.journal().hold(handle, ComplaintLedger.NAME, handing.complaint().value());
        if (head.isEmpty()) {
            return new HandedIn.Stopped(0, new Handled.NotFound(handing.complaint()));
        }
        Drafts drafts = new Drafts(engine, handle, head.get().stream(), handing.stage());
        Optional<Draft> now = drafts.find();
        if (now.map(Draft::version).orElse(0) != handing.seen()) {
            return new HandedIn.Changed(now);
        }
        drafts.delete();
        return give(head.get().version());
    }

    private HandedIn give(int before) {
        int version = before;
        for (int at = 0; at < handing.commands().size(); at++) {
            Handled handled = new DeskRun(engine, handle, instruction(at)).run();
            if (!(handled instanceof Handled.Done done)) {
                return new HandedIn.Stopped(at, handled);
            }
            version = done.version();
        }
        return new HandedIn.Done(version);
    }

    private Instruction instruction(int at) {
        return new Instruction(
                handing.complaint(),
                handing.commands().get(at),
                new Basis.Rules(),
                handing.officer(),
                at == 0 ? handing.expectedVersion() : Optional.empty(),
                Optional.empty(),
                Equality.NOT_STATED);
    }
}
