package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.app.desk.Labels;
import org.redress.core.access.Officer;
import org.redress.core.access.PermittedLedgers;
import org.redress.core.access.PermittedLedgers.Use;
import org.redress.core.access.PermittedRecords;
import org.redress.core.casework.RecordDesk;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.ServiceAreas;

/// The plugins' ledgers that are worked on live, for whoever asks.
record RecordShelves(RecordDesk records, ServiceAreas areas) {

    PermittedLedgers ledgers(Officer officer) {
        return new PermittedLedgers(officer, areas);
    }

    PermittedRecords records(Officer officer) {
        return new PermittedRecords(ledgers(officer), records);
    }

    /// What the place is called where an officer finds them: a single ledger's own name, or that of
    /// the one area whose they are. Empty for who may see none.
    Optional<String> label(Officer officer) {
        PermittedLedgers mine = ledgers(officer);
        List<LedgerDesk<?, ?>> desks = mine.desks();
        if (desks.isEmpty()) {
            return Optional.empty();
        }
        if (desks.size() == 1) {
            return Optional.of(desks.getFirst().outlook().plural());
        }
        List<AreaId> whose =
                desks.stream()
                        .flatMap(desk -> mine.area(desk.ledger().name()).stream())
                        .distinct()
                        .collect(Collectors.toList());
        return Optional.of(
                whose.size() == 1 ? new Labels(areas).area(whose.getFirst()) : "Other records");
    }

    /// The desk of a ledger, for who may use its records so.
    Found<LedgerDesk<?, ?>> desk(Visit visit, String ledger, Use use) {
        PermittedLedgers mine = ledgers(visit.officer());
        return Found.required(mine.area(ledger), 404, "There are no such records.")
                .then(area ->
                        Found.required(
                                mine.desk(ledger).filter(_ -> mine.may(use, ledger)),
                                403,
                                "You may not "
                                        + use.permission().words()
                                        + " of “"
                                        + new Labels(areas).area(area)
                                        + "”. If you need to, ask your manager or the"
                                        + " administrator."));
    }
}
