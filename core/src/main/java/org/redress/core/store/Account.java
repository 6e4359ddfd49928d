package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.Event;

/// A complaint with everything that triage ever made of it, which reports count and the rules do
/// not ask for.
///
/// @param triages in the order in which they were recorded
record Account(Complaint complaint, List<Event.Triaged> triages) {

    Account {
        triages = List.copyOf(triages);
    }

    static Account after(Optional<Account> before, Complaint complaint, Event event) {
        List<Event.Triaged> triages =
                new ArrayList<>(before.map(Account::triages).orElse(List.of()));
        if (event instanceof Event.Triaged triaged) {
            triages.add(triaged);
        }
        return new Account(complaint, triages);
    }

    /// When it was first triaged.
    Optional<LocalDate> triagedOn() {
        return triages.stream().findFirst().map(Event.Triaged::on);
    }

    /// When what it is now taken for was settled.
    Optional<LocalDate> disposedOn() {
        return triages.isEmpty() ? Optional.empty() : Optional.of(triages.getLast().on());
    }

    /// When it was first taken for a service request.
    Optional<LocalDate> serviceRequestedOn() {
        return triages.stream()
                .filter(triaged -> triaged.disposition() instanceof Disposition.ServiceRequest)
                .findFirst()
                .map(Event.Triaged::on);
    }
}
