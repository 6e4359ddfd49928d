package org.redress.core.complaint;

import java.util.List;

/// What became of a command.
public sealed interface Decision {

    /// It is taken: these events happened, in this order; at least one.
    record Taken(List<Event> events) implements Decision {

        public Taken {
            events = List.copyOf(events);
        }
    }

    /// It is refused, for every one of these reasons; at least one.
    record Refused(List<Refusal> refusals) implements Decision {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
