package org.redress.app.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Urgency;
import org.redress.app.page.CasesPage.Filter;
import org.redress.app.page.Frame;
import org.redress.app.page.Link;
import org.redress.app.page.RegisterPage;
import org.redress.app.page.RegisterPage.Cell;
import org.redress.app.page.Tag;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.Casework;
import org.redress.core.casework.LessonEntry;
import org.redress.core.casework.LessonQuery;
import org.redress.core.casework.Page;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;

/// The register of lessons.
record LearningRoom(Casework casework, Labels labels, Frames frames) implements Room {

    static final String ADDRESS = "/learning";

    private static final int PAGE = 25;
    private static final Map<String, String> STATES =
            new TreeMap<>(Map.of("overdue", "Overdue", "open", "Not yet due", "done", "Done"));

    @Override
    public void open(Routes routes) {
        routes.page(ADDRESS, this::lessons);
        new RemedyRegister(casework, labels, frames).open(routes);
    }

    /// The lists that stand side by side.
    static List<Frame.Place> views(String here) {
        return List.of(
                new Frame.Place("Lessons", ADDRESS, here.equals(ADDRESS)),
                new Frame.Place(
                        "Remedies to do",
                        RemedyRegister.ADDRESS,
                        here.equals(RemedyRegister.ADDRESS)));
    }

    private Found<String> lessons(Visit visit) {
        return visit.may(Permission.READ_CASES)
                .then(_ ->
                        visit.query(
                                LearningFilters.AREA,
                                LearningFilters.TEAM,
                                LearningFilters.STATE,
                                LearningFilters.THEME,
                                LearningFilters.AFTER))
                .map(given ->
                        page(visit, new LearningFilters(ADDRESS, given, labels, visit.officer()))
                                .html());
    }

    private RegisterPage page(Visit visit, LearningFilters filters) {
        Page<LessonEntry> found = new Permitted(visit.officer(), casework).lessons(query(filters));
        List<LessonEntry> lessons = found.items();
        return new RegisterPage(
                frames.of(visit, ADDRESS),
                "Learning",
                ADDRESS,
                views(ADDRESS),
                Optional.empty(),
                Optional.empty(),
                withTheme(filters),
                List.of("Case", "What was learnt", "What is done about it", "Due", "Next"),
                lessons.stream().map(lesson -> row(visit, lesson)).toList(),
                "No lesson fits. Take a filter away, or add one on a case’s page.",
                Optional.of(filters.address(Optional.empty()))
                        .filter(_ -> filters.some(LearningFilters.AFTER).isPresent()),
                found.next().map(_ -> filters.address(Optional.of(token(lessons.getLast())))));
    }

    private static List<Filter> withTheme(LearningFilters filters) {
        List<Filter> all = new ArrayList<>(filters.filters(STATES));
        all.add(filters.filter(LearningFilters.THEME, "Theme, in full", Map.of()));
        return all;
    }

    private static String token(LessonEntry last) {
        return LearningFilters.Place.token(
                LessonQuery.Place.byDue(last).day(), last.reference(), last.lesson());
    }

    private static LessonQuery query(LearningFilters filters) {
        return new LessonQuery(
                Optional.empty(),
                filters.some(LearningFilters.AREA),
                filters.some(LearningFilters.THEME),
                state(filters.value(LearningFilters.STATE)),
                filters.some(LearningFilters.TEAM),
                LessonQuery.Order.DUE,
                filters.after()
                        .map(place ->
                                new LessonQuery.Place(
                                        place.day(), place.reference(), place.number())),
                PAGE);
    }

    private static Optional<LessonQuery.State> state(String text) {
        return Arrays.stream(LessonQuery.State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private RegisterPage.Row row(Visit visit, LessonEntry lesson) {
        String address = CaseAddress.of(lesson.reference());
        AreaId area = new AreaId(lesson.area());
        String team =
                lesson.team().map(code -> " · " + labels.team(area, new TeamCode(code))).orElse("");
        return new RegisterPage.Row(
                List.of(
                        Cell.of(new Link(lesson.reference(), address))
                                .beside(labels.area(area) + team),
                        Cell.of(lesson.wording().orElse("Erased"))
                                .beside(lesson.theme().orElse("No theme")),
                        Cell.of(lesson.action().orElse("No action recorded"))
                                .beside(lesson.owner().orElse("")),
                        Cell.of(due(lesson)).tagged(Optional.of(tag(visit, lesson))),
                        next(visit, lesson, area, address)));
    }

    private static String due(LessonEntry lesson) {
        return lesson.doneOn()
                .map(day -> "Done on " + Dates.longForm(day))
                .or(() -> lesson.dueOn().map(Dates::longForm))
                .orElse("No date");
    }

    private Tag tag(Visit visit, LessonEntry lesson) {
        return lesson.doneOn().isPresent()
                ? Urgency.quiet("Done")
                : lesson.dueOn()
                        .map(day -> Urgency.near(day, visit.today(), labels.areas().calendar()))
                        .orElse(Urgency.quiet("To do"));
    }

    private static Cell next(Visit visit, LessonEntry lesson, AreaId area, String address) {
        return Cell.of("")
                .linked(
                        Optional.of(
                                        new Link(
                                                "Record the action as done",
                                                address
                                                        + "/complete-lesson?about="
                                                        + lesson.lesson()))
                                .filter(_ -> lesson.doneOn().isEmpty())
                                .filter(_ ->
                                        visit.officer().may(Command.CompleteLesson.class, area)));
    }
}
