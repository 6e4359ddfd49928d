package org.redress.app.site;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.time.Clock;
import java.util.ArrayList;
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
    private final SignInPages signIns;
    private final List<Room> rooms;

    /// @param signIn how officers prove who they are
    /// @param sessions how their browsers are known
    public Site(
            Casework casework, ServiceAreas areas, Clock clock, SignIn signIn, Sessions sessions) {
        Labels labels = new Labels(areas, signIn::officers);
        this.door = new Door(signIn, sessions, clock);
        this.frames = new Frames(areas.council().name(), assets);
        this.signIns = new SignInPages(signIn, labels, frames);
        List<CaseRoom> caseRooms = new ArrayList<>();
        CasePages cases = new CasePages(casework, labels, frames, signIn, caseRooms);
        caseRooms.add(new TriageRoom(cases));
        this.rooms =
                List.of(
                        new Entrance(door, signIns),
                        new WorkPages(casework, labels, frames),
                        new InboxPages(casework, labels, frames),
                        new CaseRooms(
                                new CasesPages(casework, labels, frames),
                                cases,
                                new CommandPages(cases),
                                caseRooms),
                        new ReceiptPages(cases),
                        reports(casework, areas));
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
        Routes routes = new Routes(rules, door, frames, new Returning(door, signIns));
        assets.byName()
                .forEach((name, asset) ->
                        routes.open(
                                assets.address(name),
                                (request, response) -> Pages.send(request, response, asset)));
        rooms.forEach(room -> room.open(routes));
        routes.open("/*", routes::nothing);
    }
}
