package org.redress.core.casework;

import java.util.List;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Refusal;
import org.redress.core.procedure.AreaId;

/// What became of an instruction.
public sealed interface Handled {

    /// Taken and stored.
    ///
    /// @param version the complaint's version now
    /// @param repeated whether this answer is that of an earlier instruction with the same
    ///   idempotency key
    record Done(Reference complaint, int version, List<Event> events, boolean repeated)
            implements Handled {

        public Done {
            events = List.copyOf(events);
        }
    }

    /// Refused by the rules; nothing is stored.
    record Refused(List<Refusal> refusals) implements Handled {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /// Somebody else changed the complaint meanwhile; nothing is stored.
    ///
    /// @param version the complaint's version now
    record Conflict(int version) implements Handled {}

    record NotFound(Reference complaint) implements Handled {}

    /// Not for this officer; nothing is stored.
    ///
    /// @param area the area of the complaint
    /// @param lacking what they would have to be allowed, after "may"
    record NotPermitted(AreaId area, String lacking) implements Handled {}

    /// The idempotency key was used before for another command; nothing is stored.
    record KeyReused(String key) implements Handled {}
}
