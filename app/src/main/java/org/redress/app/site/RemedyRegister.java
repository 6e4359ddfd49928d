package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Money;
import org.redress.app.desk.Phrases;
import org.redress.app.desk.Urgency;
import org.redress.app.page.Link;
import org.redress.app.page.RegisterPage;
import org.redress.app.page.RegisterPage.Cell;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.casework.RemedyEntry;
import org.redress.core.casework.RemedyQuery;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;

/// The remedies that are agreed and not done, by the day on which they are due.
record RemedyRegister(Casework casework, Labels labels, Frames frames) implements Room {

    static final String ADDRESS = LearningRoom.ADDRESS + "/remedies";

    private static final int PAGE = 25;
    private static final String OVERDUE = "overdue";

    @Override
    public void open(Routes routes) {
        routes.page(ADDRESS, this::remedies);
    }

    private Found<String> remedies(Visit visit) {
        return visit.may(Permission.READ_CASES)
                .then(_ ->
                        visit.query(
                                LearningFilters.AREA,
                                LearningFilters.TEAM,
                                LearningFilters.STATE,
                                LearningFilters.AFTER))
                .map(given ->
                        page(visit, new LearningFilters(ADDRESS, given, labels, visit.officer()))
                                .html());
    }

    private RegisterPage page(Visit visit, LearningFilters filters) {
        Page<RemedyEntry> found = new Permitted(visit.officer(), casework).remedies(query(filters));
        List<RemedyEntry> remedies = found.items();
        return new RegisterPage(
                frames.of(visit, LearningRoom.ADDRESS),
                "Remedies to do",
                ADDRESS,
                LearningRoom.views(ADDRESS),
                Optional.empty(),
                Optional.empty(),
                filters.filters(Map.of(OVERDUE, "Overdue")),
                List.of("Case", "Remedy", "Agreed", "Due", "Next"),
                remedies.stream().map(remedy -> row(visit, remedy)).toList(),
                "No remedy waits to be done, or none fits the filters.",
                Optional.of(filters.address(Optional.empty()))
                        .filter(_ -> filters.some(LearningFilters.AFTER).isPresent()),
                found.next().map(_ -> filters.address(Optional.of(token(remedies.getLast())))));
    }

    private static String token(RemedyEntry last) {
        return LearningFilters.Place.token(last.dueOn(), last.reference(), last.remedy());
    }

    private static RemedyQuery query(LearningFilters filters) {
        return new RemedyQuery(
                Optional.empty(),
                filters.some(LearningFilters.AREA),
                filters.some(LearningFilters.TEAM),
                filters.value(LearningFilters.STATE).equals(OVERDUE),
                filters.after()
                        .map(place ->
                                new RemedyQuery.Place(
                                        place.day(), place.reference(), place.number())),
                PAGE);
    }

    private RegisterPage.Row row(Visit visit, RemedyEntry remedy) {
        String address = CaseAddress.of(remedy.reference());
        AreaId area = new AreaId(remedy.area());
        String team =
                remedy.team().map(code -> " · " + labels.team(area, new TeamCode(code))).orElse("");
        return new RegisterPage.Row(
                List.of(
                        Cell.of(new Link(remedy.reference(), address))
                                .beside(labels.area(area) + team),
                        Cell.of(
                                        Phrases.ofWord(remedy.kind())
                                                + remedy.amountPence()
                                                        .map(pence -> ", " + Money.words(pence))
                                                        .orElse(""))
                                .beside(remedy.owner().orElse("")),
                        Cell.of(remedy.agreedOn().map(Dates::longForm).orElse("Not known")),
                        Cell.of(remedy.dueOn().map(Dates::longForm).orElse("No date"))
                                .tagged(
                                        remedy.dueOn()
                                                .map(day ->
                                                        Urgency.near(
                                                                day,
                                                                visit.today(),
                                                                labels.areas().calendar()))),
                        next(visit, remedy, area, address)));
    }

    private static Cell next(Visit visit, RemedyEntry remedy, AreaId area, String address) {
        return Cell.of("")
                .linked(
                        Optional.of(
                                        new Link(
                                                "Record that it is done",
                                                address
                                                        + "/complete-remedy?about="
                                                        + remedy.remedy()))
                                .filter(_ ->
                                        visit.officer().may(Command.CompleteRemedy.class, area)));
    }
}
