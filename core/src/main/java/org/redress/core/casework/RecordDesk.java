package org.redress.core.casework;

import java.util.Optional;

/// Where the records of the plugins' ledgers are worked on and read. Each action is one
/// transaction: decided, journalled and projected, or not.
///
/// Every method throws `IllegalArgumentException` for a ledger or an action that no area's desk
/// has: what is there is known beforehand.
public interface RecordDesk {

    RecordHandled handle(RecordOrder order);

    Optional<RecordView> find(String ledger, String reference);

    /// The records of a ledger in the order of their references.
    ///
    /// @param after the reference after which the page starts
    /// @param limit 1 to 100
    Page<Summary> list(String ledger, Optional<String> after, int limit);

    /// A record in a list.
    ///
    /// @param version how many events it has
    record Summary(String reference, int version) {}
}
