package org.redress.app.desk;

import java.util.Optional;
import org.redress.app.page.Link;
import org.redress.core.access.PermittedLedgers;
import org.redress.core.access.PermittedLedgers.Use;
import org.redress.core.casework.WorkItem;
import org.redress.core.spi.Action;

/// The way to what comes next on a plugin's record, for who may do it.
record OwedStep(PermittedLedgers ledgers) {

    /// @param address of the record
    Link of(WorkItem item, String address) {
        return item.owed()
                .filter(owed -> ledgers.may(Use.WORK, owed.ledger()))
                .flatMap(owed -> action(owed).map(action -> link(item, owed, action)))
                .orElse(new Link("Open the case", address));
    }

    private Optional<Action<?, ?>> action(WorkItem.Owed owed) {
        return owed.action()
                .flatMap(id -> ledgers.desk(owed.ledger()).flatMap(desk -> desk.action(id)));
    }

    private static Link link(WorkItem item, WorkItem.Owed owed, Action<?, ?> action) {
        return new Link(
                action.label(),
                RecordAddress.of(owed.ledger(), item.reference(), action.id(), owed.fields()));
    }
}
