package org.redress.app.site;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.time.Clock;
import java.util.List;
import org.redress.app.desk.Labels;
import org.redress.app.signin.Sessions;
import org.redress.app.signin.SignIn;
import org.redress.core.access.ReportAreas;
import org.redress.core.casework.Casework;
import org.redress.core.spi.ServiceAreas;

/// The pages for people's browsers. They work without a script.
public final class Site implements HttpService {

    private final Assets assets = Assets.shipped();
    private final Door door;
    private final Frames frames;
    private final List<Room> rooms;

    /// @param signIn how officers prove who they are
    /// @param sessions how their browsers are known
    public Site(
            Casework casework, ServiceAreas areas, Clock clock, SignIn signIn, Sessions sessions) {
        Labels labels = new Labels(areas);
        this.door = new Door(signIn, sessions, clock);
        RecordShelves shelves = new RecordShelves(casework.records(), areas);
        this.frames = new Frames(areas.council().name(), assets, shelves);
        List<CaseRoom> caseRooms = List.of(new RecordsOfCase(shelves));
        CasePages cases = new CasePages(casework, labels, frames, signIn, caseRooms);
        this.rooms =
                List.of(
                        new Entrance(door, new SignInPages(signIn, labels, frames)),
                        new WorkPages(casework, labels, frames),
                        new CaseRooms(
                                new CasesPages(casework, labels, frames),
                                cases,
                                new CommandPages(cases),
                                caseRooms),
                        new ReceiptPages(cases),
                        records(casework, shelves, signIn),
                        new LearningRoom(casework, labels, frames),
                        new EqualityRoom(casework, frames),
                        new AdministrationRoom(labels, frames, signIn),
                        reports(casework, areas));
    }

    private Room records(Casework casework, RecordShelves shelves, SignIn signIn) {
        RecordPages pages = new RecordPages(casework, shelves, frames, signIn);
        return new RecordsRoom(
                new RecordLists(casework, shelves, frames), pages, new RecordForms(pages));
    }

    private Room reports(Casework casework, ServiceAreas areas) {
        ReportPages reports = new ReportPages(casework.reports(), ReportAreas.of(areas), frames);
        return new ReportRoom(
                new Home(areas, frames),
                reports,
                new CellPages(reports, casework.reports(), casework));
    }

    @Override
    public void routing(HttpRules rules) {
        Routes routes = new Routes(rules, door, frames);
        assets.byName()
                .forEach((name, asset) ->
                        routes.open(
                                assets.address(name),
                                (request, response) -> Pages.send(request, response, asset)));
        rooms.forEach(room -> room.open(routes));
        routes.open("/*", routes::nothing);
    }
}
