package org.redress.app.site;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.app.desk.Labels;
import org.redress.app.papers.PaperLimits;
import org.redress.app.signin.Sessions;
import org.redress.app.signin.SignIn;
import org.redress.core.access.ReportAreas;
import org.redress.core.casework.Casework;
import org.redress.core.http.LargeBodies;
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
        this(casework, areas, clock, signIn, sessions, PaperLimits.USUAL);
    }

    /// @param signIn how officers prove who they are
    /// @param sessions how their browsers are known
    /// @param papers how large documents may be
    public Site(
            Casework casework,
            ServiceAreas areas,
            Clock clock,
            SignIn signIn,
            Sessions sessions,
            PaperLimits papers) {
        Labels labels = new Labels(areas, signIn::officers);
        this.door = new Door(signIn, sessions, clock);
        RecordShelves shelves = new RecordShelves(casework.records(), areas);
        this.frames = new Frames(areas.council().name(), assets, shelves);
        this.signIns = new SignInPages(signIn, labels, frames);
        CaseWorld world = new CaseWorld(casework, labels, frames, signIn);
        this.rooms =
                Stream.<List<Room>>of(
                                List.of(new Entrance(door, signIns), new ReceiptPages(world)),
                                desk(world),
                                cases(world, shelves, papers),
                                List.of(
                                        records(casework, shelves, signIn),
                                        new EqualityRoom(casework, frames),
                                        new AdministrationRoom(labels, frames, signIn),
                                        TemplateRoom.of(world),
                                        reports(world, areas)))
                        .flatMap(List::stream)
                        .toList();
    }

    /// What needs somebody, and how it stands.
    private List<Room> desk(CaseWorld world) {
        Casework casework = world.casework();
        return List.of(
                new WorkPages(casework, world.labels(), frames),
                new InboxPages(casework, world.labels(), frames),
                new LearningRoom(casework, world.labels(), frames),
                BoardRoom.of(casework, world.labels(), frames));
    }

    /// The cases, and what belongs to each.
    private List<Room> cases(CaseWorld world, RecordShelves shelves, PaperLimits papers) {
        DocumentPages documents = new DocumentPages(world, papers);
        List<CaseRoom> rooms =
                List.of(
                        new TriageRoom(world),
                        new InvestigationPages(world),
                        LetterRoom.of(world),
                        documents,
                        new NotePages(world),
                        new LinkPages(world),
                        new RecordsOfCase(shelves, world));
        CasePages cases = new CasePages(world, rooms);
        return List.of(
                documents,
                new CaseRooms(
                        new CasesPages(world.casework(), world.labels(), frames),
                        new CaseExport(world.casework(), world.labels(), CaseExport.MOST),
                        cases,
                        new CommandPages(world),
                        rooms));
    }

    private Room records(Casework casework, RecordShelves shelves, SignIn signIn) {
        RecordPages pages = new RecordPages(casework, shelves, frames, signIn);
        return new RecordsRoom(
                new RecordLists(casework, shelves, frames), pages, new RecordForms(pages));
    }

    private Room reports(CaseWorld world, ServiceAreas areas) {
        Casework casework = world.casework();
        ReportPages reports = new ReportPages(casework.reports(), ReportAreas.of(areas), frames);
        return new ReportRoom(
                new Home(areas, reports, frames),
                reports,
                new CellPages(
                        reports,
                        casework.reports(),
                        new FigurePages(casework, world.labels(), frames)));
    }

    /// Where documents are sent to, which are larger than other bodies.
    public static LargeBodies large(PaperLimits papers) {
        return new LargeBodies(Pattern.compile(DocumentPages.ADDRESS), papers.longestRequest());
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
