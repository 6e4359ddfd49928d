package org.redress.core.access;

import java.util.List;
import java.util.Optional;
import org.redress.core.access.PermittedLedgers.Use;
import org.redress.core.casework.Page;
import org.redress.core.casework.RecordDesk;
import org.redress.core.casework.RecordHandled;
import org.redress.core.casework.RecordOrder;
import org.redress.core.casework.RecordQuery;
import org.redress.core.casework.RecordView;

/// The records of the plugins' ledgers as one officer may see them and work on them: what is not
/// theirs is neither found nor listed nor changed.
///
/// @param ledgers the ledgers as the officer may use them
/// @param records all records
public record PermittedRecords(PermittedLedgers ledgers, RecordDesk records) {

    /// The record, where they may see it.
    public Optional<RecordView> find(String ledger, String reference) {
        return ledgers.may(Use.READ, ledger) ? records.find(ledger, reference) : Optional.empty();
    }

    /// The records that the query asks for; none of a ledger that they may not see.
    public Page<RecordDesk.Summary> list(RecordQuery query) {
        return ledgers.may(Use.READ, query.ledger()) ? records.list(query) : Page.none();
    }

    /// The records about a case that they may see.
    public List<RecordDesk.Linked> about(String complaint) {
        return ledgers.desks().isEmpty()
                ? List.of()
                : records.about(complaint).stream()
                        .filter(linked -> ledgers.may(Use.READ, linked.ledger()))
                        .toList();
    }

    /// Takes an action in their name; empty where they may not.
    public Optional<RecordHandled> handle(RecordOrder order) {
        return ledgers.may(Use.WORK, order.ledger())
                ? Optional.of(records.handle(order))
                : Optional.empty();
    }
}
