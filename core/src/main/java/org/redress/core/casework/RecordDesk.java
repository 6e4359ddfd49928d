package org.redress.core.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where the records of the plugins' ledgers are worked on and read. Each action is one
/// transaction: decided, journalled and projected, or not.
///
/// Every method throws `IllegalArgumentException` for a ledger or an action that no area's desk
/// has: what is there is known beforehand.
public interface RecordDesk {

    RecordHandled handle(RecordOrder order);

    Optional<RecordView> find(String ledger, String reference);

    /// The records that the query asks for.
    Page<Summary> list(RecordQuery query);

    /// Records of any ledger that are about a case of the council's own, by ledger and reference.
    List<Linked> about(String complaint);

    /// A record in a list.
    ///
    /// @param version how many events it has
    /// @param state the code of its state, where its desk declares any
    /// @param about what it is about, in words that name nobody
    /// @param since the day on which it began
    /// @param complaint the reference of the council's own case that it is about
    /// @param dueOn the next day by which the council owes something on it
    /// @param due what it owes
    record Summary(
            String reference,
            int version,
            Optional<String> state,
            Optional<String> about,
            Optional<LocalDate> since,
            Optional<String> complaint,
            Optional<LocalDate> dueOn,
            Optional<String> due) {}

    /// A record with its ledger.
    record Linked(String ledger, Summary record) {}
}
