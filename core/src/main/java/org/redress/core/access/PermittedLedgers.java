package org.redress.core.access;

import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.ServiceAreas;

/// The plugins' ledgers that are worked on live, as one officer may use them: a ledger is its
/// area's, whatever its records are about.
///
/// @param officer who asks
/// @param areas which area has which ledger
public record PermittedLedgers(Officer officer, ServiceAreas areas) {

    /// What somebody wants with a ledger's records.
    public enum Use {
        READ(Permission.READ_CASES),
        /// Open a record, or take an action on one.
        WORK(Permission.HANDLE);

        private final Permission permission;

        Use(Permission permission) {
            this.permission = permission;
        }

        public Permission permission() {
            return permission;
        }
    }

    /// The desks whose records they may see.
    public List<LedgerDesk<?, ?>> desks() {
        return areas.desks().stream().filter(desk -> may(Use.READ, desk.ledger().name())).toList();
    }

    /// The desk of a ledger whose records they may see.
    public Optional<LedgerDesk<?, ?>> desk(String ledger) {
        return desks().stream().filter(desk -> desk.ledger().name().equals(ledger)).findFirst();
    }

    /// Whether they may use the ledger's records so.
    public boolean may(Use use, String ledger) {
        return area(ledger).filter(area -> officer.may(use.permission(), area)).isPresent();
    }

    /// The area whose ledger it is; empty for one that is not worked on live.
    public Optional<AreaId> area(String ledger) {
        return areas.all().stream()
                .filter(area ->
                        area.desks().stream().anyMatch(desk -> desk.ledger().name().equals(ledger)))
                .map(area -> area.id())
                .findFirst();
    }
}
