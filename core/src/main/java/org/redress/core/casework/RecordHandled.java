package org.redress.core.casework;

import java.util.List;
import org.redress.core.complaint.Refusal;

/// What became of an action on a record.
public sealed interface RecordHandled {

    /// Taken and stored.
    ///
    /// @param version the record's version now
    /// @param repeated whether this answer is that of an earlier action with the same idempotency
    ///   key
    record Done(String reference, int version, boolean repeated) implements RecordHandled {}

    /// Refused by the rules; nothing is stored.
    record Refused(List<Refusal> refusals) implements RecordHandled {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /// Somebody else changed the record meanwhile; nothing is stored.
    ///
    /// @param version the record's version now
    record Conflict(int version) implements RecordHandled {}

    /// There is no such record.
    record NotFound(String reference) implements RecordHandled {}

    /// The idempotency key was used before for another action; nothing is stored.
    record KeyReused(String key) implements RecordHandled {}
}
