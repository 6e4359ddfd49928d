package org.redress.app.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.app.desk.Labels;
import org.redress.app.desk.WorkLine;
import org.redress.app.page.Link;
import org.redress.app.page.WorkPage;
import org.redress.app.page.WorkPage.Group;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.casework.WorkItem;
import org.redress.core.casework.WorkQuery;
import org.redress.core.casework.WorkQuery.Lane;

/// What needs the officer.
record WorkPages(Casework casework, Labels labels, Frames frames) implements Room {

    private static final int SHOWN = 10;
    private static final int ON_PHONE = 3;
    private static final int PAGE = 25;
    private static final int COUNTED = 1000;

    /// A group of work.
    private enum Sort {
        OVERDUE("overdue", "Overdue", "Nothing is overdue."),
        TODAY("today", "Due today", "Nothing is due today."),
        WEEK("week", "Due this week", "Nothing more is due this week."),
        TRIAGE("triage", "To triage", "No contact waits for triage."),
        INFORMAL(
                "informal", "Being put right informally", "Nothing is being put right informally."),
        WAITING("waiting", "Waiting on others", "Nothing waits on others."),
        LATER("later", "Due later", "Nothing is due later.");

        private final String id;
        private final String title;
        private final String empty;

        Sort(String id, String title, String empty) {
            this.id = id;
            this.title = title;
            this.empty = empty;
        }

        WorkQuery query(LocalDate today, int limit) {
            LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            return switch (this) {
                case OVERDUE ->
                        WorkQuery.due(Optional.empty(), Optional.of(today.minusDays(1)), limit);
                case TODAY -> WorkQuery.due(Optional.of(today), Optional.of(today), limit);
                case WEEK ->
                        WorkQuery.due(Optional.of(today.plusDays(1)), Optional.of(sunday), limit);
                case LATER ->
                        WorkQuery.due(Optional.of(sunday.plusDays(1)), Optional.empty(), limit);
                case TRIAGE -> WorkQuery.of(Lane.TRIAGE, limit);
                case INFORMAL -> WorkQuery.of(Lane.INFORMAL, limit);
                case WAITING -> WorkQuery.of(Lane.WAITING, limit);
            };
        }
    }

    @Override
    public void open(Routes routes) {
        routes.page(Frames.WORK, this::page);
    }

    /// Every group, or one of them a page at a time.
    private Found<String> page(Visit visit) {
        return visit.may(Permission.READ_CASES)
                .then(_ -> visit.query("show", "after", "team", "mine"))
                .then(query -> {
                    String show = query.getOrDefault("show", "");
                    WorkFilter filter = new WorkFilter(visit, query);
                    return show.isEmpty()
                            ? new Found.Here<>(all(filter))
                            : Found.required(named(show), 404, "There is no such list of work.")
                                    .map(sort -> one(filter, sort));
                });
    }

    private static Optional<Sort> named(String id) {
        return List.of(Sort.values()).stream().filter(sort -> sort.id.equals(id)).findFirst();
    }

    private String all(WorkFilter filter) {
        Function<Sort, Group> shown = sort -> group(filter, sort, Optional.empty(), SHOWN).group();
        return page(
                filter,
                "My work",
                Optional.empty(),
                List.of(Sort.values()).stream().map(shown).toList(),
                Optional.empty());
    }

    private String one(WorkFilter filter, Sort sort) {
        Optional<String> after = Optional.ofNullable(filter.given().get("after"));
        Shown shown = group(filter, sort, after, PAGE);
        return page(
                filter,
                sort.title,
                Optional.of(new Link("My work", filter.address(Frames.WORK))),
                List.of(shown.group()),
                shown.next()
                        .map(next ->
                                filter.address(address(sort))
                                        + "&after="
                                        + Addresses.encoded(next)));
    }

    private String page(
            WorkFilter filter,
            String heading,
            Optional<Link> back,
            List<Group> groups,
            Optional<String> next) {
        Visit visit = filter.visit();
        return new WorkPage(
                        frames.of(visit, Frames.WORK),
                        heading,
                        Dates.withWeekday(visit.today()),
                        filter.whose(labels),
                        Addresses.receive(visit.officer()),
                        back,
                        filter.shown(labels),
                        groups,
                        next)
                .html();
    }

    private record Shown(Group group, Optional<String> next) {}

    private Shown group(WorkFilter filter, Sort sort, Optional<String> after, int limit) {
        Visit visit = filter.visit();
        Permitted permitted = new Permitted(visit.officer(), casework);
        WorkQuery query = filter.of(sort.query(visit.today(), limit));
        Page<WorkItem> found = permitted.work(query.after(after));
        int count = permitted.countWork(query, COUNTED);
        String figure = count < COUNTED ? String.valueOf(count) : "1,000+";
        WorkLine line = new WorkLine(labels, visit.officer(), visit.today());
        return new Shown(
                new Group(
                        sort.id,
                        sort.title,
                        figure,
                        found.items().stream().map(line::of).toList(),
                        Optional.of(found.items().size())
                                .filter(shown -> limit == SHOWN && shown > ON_PHONE)
                                .map(_ ->
                                        new Link(
                                                "See all %s: %s".formatted(figure, sort.title),
                                                filter.address(address(sort)))),
                        found.next().isEmpty(),
                        sort.empty),
                found.next());
    }

    private static String address(Sort sort) {
        return Frames.WORK + "?show=" + sort.id;
    }
}
