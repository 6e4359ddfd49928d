package org.redress.core.complaint;

import static org.redress.core.complaint.Say.BEN;
import static org.redress.core.complaint.Say.CAT;
import static org.redress.core.complaint.Say.accepted;
import static org.redress.core.complaint.Say.acknowledged;
import static org.redress.core.complaint.Say.appointed;
import static org.redress.core.complaint.Say.asked;
import static org.redress.core.complaint.Say.reached;
import static org.redress.core.complaint.Say.received;
import static org.redress.core.complaint.Say.receivedFrom;
import static org.redress.core.complaint.Say.responded;
import static org.redress.core.complaint.Say.suspended;
import static org.redress.core.complaint.Say.withdrawn;

/// Where stories start. In `north`, stage 1 was received on Monday 6 January 2025: its target is 20
/// January and its limit 3 February.
final class Scenes {

    private Scenes() {}

    static Story contact() {
        return Story.of(received("north", "2025-01-06"));
    }

    static Story formal() {
        return contact().then(accepted("2025-01-06", "statutory"));
    }

    /// Somebody complains for a child.
    static Story forAChild() {
        return Story.of(
                receivedFrom(Event.Representation.Basis.FOR_A_CHILD, "north", "2025-01-06"),
                accepted("2025-01-06", "statutory"));
    }

    /// Somebody complains for a person without capacity.
    static Story inBestInterests() {
        return Story.of(
                receivedFrom(Event.Representation.Basis.BEST_INTERESTS, "north", "2025-01-06"),
                accepted("2025-01-06", "statutory"));
    }

    static Story answered() {
        return formal().then(responded("2025-01-31", 1));
    }

    static Story investigated() {
        return answered().then(asked("2025-02-03", 2));
    }

    static Story ready() {
        return investigated()
                .then(
                        appointed("2025-02-04", 2, "investigator", BEN),
                        appointed("2025-02-04", 2, "independent-person", CAT),
                        reached("2025-02-10", 2, "statement-agreed"),
                        reached("2025-02-20", 2, "report"));
    }

    static Story reviewed() {
        return ready().then(responded("2025-03-20", 2), asked("2025-03-31", 3));
    }

    static Story stopped() {
        return formal().then(suspended("2025-01-10"));
    }

    static Story gone() {
        return formal().then(withdrawn("2025-01-20"));
    }

    /// Received and acknowledged on 6 January 2025: due on 20 January, extended to 3 February at
    /// most.
    static Story twoStages() {
        return Story.of(
                received("hall", "2025-01-06"),
                accepted("2025-01-06", "corporate"),
                acknowledged("2025-01-06", 1));
    }

    /// Received on 6 January 2025: due on 3 February, and by law on 5 July.
    static Story oneStage() {
        return Story.of(received("south", "2025-01-06"), accepted("2025-01-06", "statutory"));
    }
}
