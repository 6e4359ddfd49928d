package org.redress.core.access;

import java.util.function.Predicate;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.TimelineEntry;
import org.redress.core.complaint.CaseLink;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Reference;

/// Tells of links without saying to which case, where whoever looks may not see it: that somebody
/// has a case of another service at all is that service's to know.
record Withheld(Predicate<Reference> seen) {

    CaseView in(CaseView view) {
        boolean all =
                view.complaint().links().stream().allMatch(link -> seen.test(link.otherCase()));
        return all
                ? view
                : new CaseView(
                        view.id(),
                        view.version(),
                        view.complaint()
                                .withLinks(
                                        view.complaint().links().stream().map(this::link).toList()),
                        view.texts(),
                        view.names());
    }

    private CaseLink link(CaseLink link) {
        return seen.test(link.otherCase()) ? link : link.withheld();
    }

    TimelineEntry in(TimelineEntry entry) {
        return switch (entry.event()) {
            case Event.CaseLinked it when !seen.test(it.otherCase()) ->
                    with(entry, new Event.CaseLinked(it.on(), CaseLink.WITHHELD, it.relation()));
            case Event.CaseUnlinked it when !seen.test(it.otherCase()) ->
                    with(entry, new Event.CaseUnlinked(it.on(), CaseLink.WITHHELD));
            case Event other -> entry;
        };
    }

    private static TimelineEntry with(TimelineEntry entry, Event event) {
        return new TimelineEntry(
                entry.version(), event, entry.happenedOn(), entry.recordedAt(), entry.officer());
    }
}
