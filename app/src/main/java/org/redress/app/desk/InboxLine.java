package org.redress.app.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.app.page.InboxPage;
import org.redress.app.page.Link;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.WorkItem;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;

/// A contact that waits for triage, in the words of the inbox.
///
/// @param labels what codes are called
/// @param today the day that it is
public record InboxLine(Labels labels, LocalDate today) {

    /// The line.
    public InboxPage.Line of(WorkItem item) {
        String address = CaseAddress.of(item.reference());
        Optional<Awaited> awaited = Awaited.of(labels, new AreaId(item.area()), item.day());
        return new InboxPage.Line(
                new Link(item.reference(), address),
                new Link("Triage it", address + "/triage"),
                item.subject().orElse("No subject recorded"),
                from(item),
                waited(item.day()),
                awaited.map(it -> it.words(labels, today)),
                awaited.map(it -> it.tag(labels, today)).orElseGet(() -> Urgency.quiet("New")),
                awaited.map(it -> it.working().sentences()).orElse(List.of()),
                item.madeByYoungPerson());
    }

    private String from(WorkItem item) {
        AreaId area = new AreaId(item.area());
        return Stream.of(
                        Optional.of(labels.area(area)),
                        item.team().map(code -> labels.team(area, new TeamCode(code))),
                        Optional.of(Phrases.ofWord(item.channel())),
                        Optional.of(item.person().orElse("Nobody is named")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String waited(LocalDate since) {
        int days = since.isAfter(today) ? 0 : labels.areas().calendar().between(since, today);
        String day = Dates.longForm(since);
        return switch (days) {
            case 0 -> since.equals(today) ? "Came in today" : "Came in on " + day;
            case 1 -> "Has waited 1 working day, since " + day;
            default -> "Has waited " + days + " working days, since " + day;
        };
    }
}
