package org.redress.core.complaint;

import java.util.Optional;

/// What triage makes of a contact.
final class TriageEvolution {

    private TriageEvolution() {}

    /// A contact taken (again) for a service request waits for the service, and nobody has
    /// complained of that yet.
    static void made(ComplaintDraft draft, Disposition made) {
        draft.disposition = Optional.of(made);
        if (made instanceof Disposition.ServiceRequest) {
            draft.serviceAnsweredOn = Optional.empty();
            draft.complainedOn = Optional.empty();
        }
    }
}
