package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.app.desk.InboxLine;
import org.redress.app.desk.Labels;
import org.redress.app.page.InboxPage;
import org.redress.app.page.Link;
import org.redress.app.page.Question;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.casework.WorkItem;
import org.redress.core.casework.WorkQuery;
import org.redress.core.casework.WorkQuery.Lane;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ServiceArea;

/// The contacts that wait for triage, for those who triage.
record InboxPages(Casework casework, Labels labels, Frames frames) implements Room {

    private static final int PAGE = 25;
    private static final int COUNTED = 1000;

    @Override
    public void open(Routes routes) {
        routes.page(Frames.INBOX, this::page);
    }

    private Found<String> page(Visit visit) {
        return visit.may(Permission.TRIAGE)
                .then(_ -> visit.query("area", "after"))
                .map(query ->
                        page(
                                visit,
                                Optional.ofNullable(query.get("area")).filter(it -> !it.isEmpty()),
                                Optional.ofNullable(query.get("after"))));
    }

    private String page(Visit visit, Optional<String> area, Optional<String> after) {
        Permitted permitted = new Permitted(visit.officer(), casework);
        Set<AreaId> chosen = chosen(visit, area);
        WorkQuery query = WorkQuery.of(Lane.TRIAGE, PAGE);
        Page<WorkItem> found = permitted.inbox(chosen, query.after(after));
        InboxLine line = new InboxLine(labels, visit.today());
        String here =
                area.map(it -> Frames.INBOX + "?area=" + Addresses.encoded(it))
                        .orElse(Frames.INBOX);
        return new InboxPage(
                        frames.of(visit, Frames.INBOX),
                        Dates.withWeekday(visit.today()),
                        Addresses.receive(visit.officer()),
                        options(visit, area),
                        words(permitted.countInbox(chosen, query, COUNTED)),
                        found.items().stream().map(line::of).toList(),
                        waiting(permitted),
                        after.map(_ -> here),
                        found.next()
                                .map(next ->
                                        here
                                                + (area.isPresent() ? "&" : "?")
                                                + "after="
                                                + Addresses.encoded(next)))
                .html();
    }

    private List<ServiceArea> theirs(Visit visit) {
        return labels.areas().all().stream()
                .filter(area -> !area.kinds().isEmpty())
                .filter(area -> visit.officer().may(Permission.TRIAGE, area.id()))
                .toList();
    }

    private Set<AreaId> chosen(Visit visit, Optional<String> area) {
        return theirs(visit).stream()
                .map(ServiceArea::id)
                .filter(id -> area.isEmpty() || area.get().equals(id.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Question.Option> options(Visit visit, Optional<String> chosen) {
        List<Question.Option> all =
                theirs(visit).stream()
                        .map(area ->
                                new Question.Option(
                                        area.id().value(),
                                        area.label(),
                                        chosen.equals(Optional.of(area.id().value()))))
                        .toList();
        return all.size() > 1 ? all : List.of();
    }

    private static String words(int count) {
        return switch (count) {
            case 0 -> "No contacts";
            case 1 -> "1 contact";
            default -> count < COUNTED ? count + " contacts" : "1,000 contacts or more";
        };
    }

    /// The way to what waits on others, whatever service is chosen here, with how many there are.
    private static Optional<Link> waiting(Permitted permitted) {
        int count = permitted.countWork(WorkQuery.of(Lane.WAITING, PAGE), COUNTED);
        String words = count < COUNTED ? Integer.toString(count) : "1,000+";
        return Optional.of(new Link("Waiting on others: " + words, Frames.WORK + "?show=waiting"))
                .filter(_ -> count > 0);
    }
}
