package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.app.desk.Labels;
import org.redress.app.desk.WorkLine;
import org.redress.app.page.Link;
import org.redress.app.page.WorkPage;
import org.redress.app.page.WorkPage.Group;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.access.PermittedLetters;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.Casework;
import org.redress.core.casework.LettersToSend;
import org.redress.core.casework.Page;
import org.redress.core.casework.WorkQuery;

/// What needs the officer.
record WorkPages(Casework casework, Labels labels, Frames frames) implements Room {

    private static final int SHOWN = 10;
    private static final int ON_PHONE = 3;
    private static final int PAGE = 25;
    private static final int COUNTED = 1000;

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
                            : Found.required(
                                            WorkGroup.named(show).filter(groups(visit)::contains),
                                            404,
                                            "There is no such list of work.")
                                    .map(wanted -> one(filter, wanted));
                });
    }

    /// Letters are listed for those who may send them.
    private List<WorkGroup> groups(Visit visit) {
        boolean writes = new PermittedLetters(visit.officer(), casework).mayWriteSome();
        return Stream.of(WorkGroup.values())
                .filter(group -> group != WorkGroup.LETTERS || writes)
                .toList();
    }

    private String all(WorkFilter filter) {
        Function<WorkGroup, Group> shown =
                wanted -> group(filter, wanted, Optional.empty(), SHOWN).group();
        return page(
                filter,
                "My work",
                Optional.empty(),
                groups(filter.visit()).stream().map(shown).toList(),
                Optional.empty());
    }

    private String one(WorkFilter filter, WorkGroup wanted) {
        Optional<String> after = Optional.ofNullable(filter.given().get("after"));
        Shown shown = group(filter, wanted, after, PAGE);
        return page(
                filter,
                wanted.title(),
                Optional.of(new Link("My work", filter.address(Frames.WORK))),
                List.of(shown.group()),
                shown.next()
                        .map(next ->
                                filter.address(address(wanted))
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

    private Shown group(WorkFilter filter, WorkGroup wanted, Optional<String> after, int limit) {
        Listed listed =
                wanted.query(filter.visit().today(), limit)
                        .map(query -> work(filter, filter.of(query).after(after)))
                        .orElseGet(() -> letters(filter, filter.letters(after, limit)));
        String figure = listed.count() < COUNTED ? String.valueOf(listed.count()) : "1,000+";
        return new Shown(
                new Group(
                        wanted.id(),
                        wanted.title(),
                        figure,
                        listed.items(),
                        Optional.of(listed.items().size())
                                .filter(shown -> limit == SHOWN && shown > ON_PHONE)
                                .map(_ ->
                                        new Link(
                                                "See all %s: %s".formatted(figure, wanted.title()),
                                                filter.address(address(wanted)))),
                        listed.next().isEmpty(),
                        wanted.empty()),
                listed.next());
    }

    /// A page of a group, and how many there are in all.
    private record Listed(List<WorkPage.Item> items, Optional<String> next, int count) {}

    private Listed work(WorkFilter filter, WorkQuery query) {
        Visit visit = filter.visit();
        Permitted permitted = new Permitted(visit.officer(), casework);
        WorkLine line = new WorkLine(labels, visit.officer(), visit.today());
        Page<WorkPage.Item> found = permitted.work(query).map(line::of);
        return new Listed(found.items(), found.next(), permitted.countWork(query, COUNTED));
    }

    private Listed letters(WorkFilter filter, LettersToSend query) {
        PermittedLetters permitted = new PermittedLetters(filter.visit().officer(), casework);
        Page<WorkPage.Item> found = permitted.toSend(query).map(new LetterLine(labels)::of);
        return new Listed(found.items(), found.next(), permitted.countToSend(query, COUNTED));
    }

    private static String address(WorkGroup wanted) {
        return Frames.WORK + "?show=" + wanted.id();
    }
}
