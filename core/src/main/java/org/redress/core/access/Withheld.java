package org.redress.core.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.TimelineEntry;
import org.redress.core.complaint.CaseLink;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Reference;

/// Tells of links, and of where a contact was moved, without saying to which case, where whoever
/// looks may not see it: that somebody has a case of another service at all is that service's to
/// know.
record Withheld(Predicate<Reference> seen) {

    CaseView in(CaseView view) {
        Complaint complaint = view.complaint();
        List<CaseLink> links = complaint.links().stream().map(this::link).toList();
        Optional<Disposition> disposition = complaint.disposition().map(this::disposition);
        return links.equals(complaint.links()) && disposition.equals(complaint.disposition())
                ? view
                : new CaseView(
                        view.id(),
                        view.version(),
                        complaint.told(links, disposition),
                        view.texts(),
                        view.names());
    }

    private CaseLink link(CaseLink link) {
        return seen.test(link.otherCase()) ? link : link.withheld();
    }

    private Disposition disposition(Disposition disposition) {
        return disposition instanceof Disposition.Moved(Reference to) && !seen.test(to)
                ? new Disposition.Moved(CaseLink.WITHHELD)
                : disposition;
    }

    TimelineEntry in(TimelineEntry entry) {
        return switch (entry.event()) {
            case Event.CaseLinked it when !seen.test(it.otherCase()) ->
                    with(entry, new Event.CaseLinked(it.on(), CaseLink.WITHHELD, it.relation()));
            case Event.CaseUnlinked it when !seen.test(it.otherCase()) ->
                    with(entry, new Event.CaseUnlinked(it.on(), CaseLink.WITHHELD));
            case Event.Triaged it ->
                    with(entry, new Event.Triaged(it.on(), disposition(it.disposition())));
            case Event other -> entry;
        };
    }

    private static TimelineEntry with(TimelineEntry entry, Event event) {
        return new TimelineEntry(
                entry.version(), event, entry.happenedOn(), entry.recordedAt(), entry.officer());
    }
}
