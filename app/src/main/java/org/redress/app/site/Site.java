package org.redress.app.site;

import io.helidon.http.HttpMediaType;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.redress.app.desk.Labels;
import org.redress.app.page.ProblemPage;
import org.redress.app.signin.Sessions;
import org.redress.app.signin.SignIn;
import org.redress.core.access.ReportAreas;
import org.redress.core.casework.Casework;
import org.redress.core.spi.ServiceAreas;

/// The pages for people's browsers. They work without a script.
public final class Site implements HttpService {

    private static final String REPORT = "/reports/{report}/{year}";

    private final Assets assets = Assets.shipped();
    private final Door door;
    private final Frames frames;
    private final Entrance entrance;
    private final Home home;
    private final ReportPages reports;
    private final CellPages cells;
    private final WorkPages work;
    private final CasesPages list;
    private final CasePages cases;
    private final CommandPages commands;
    private final ReceiptPages receipts;

    /// @param signIn how officers prove who they are
    /// @param sessions how their browsers are known
    public Site(
            Casework casework, ServiceAreas areas, Clock clock, SignIn signIn, Sessions sessions) {
        Labels labels = new Labels(areas);
        this.door = new Door(signIn, sessions, clock);
        this.frames = new Frames(areas.council().name(), assets);
        this.entrance = new Entrance(door, new SignInPages(signIn, labels, frames));
        this.home = new Home(areas, frames);
        this.reports = new ReportPages(casework.reports(), ReportAreas.of(areas), frames);
        this.cells = new CellPages(reports, casework.reports(), casework);
        this.work = new WorkPages(casework, labels, frames);
        this.list = new CasesPages(casework, labels, frames);
        this.cases = new CasePages(casework, labels, frames, signIn);
        this.commands = new CommandPages(cases);
        this.receipts = new ReceiptPages(cases);
    }

    @Override
    public void routing(HttpRules rules) {
        assets.byName()
                .forEach((name, asset) ->
                        reading(
                                rules,
                                assets.address(name),
                                (request, response) -> Pages.send(request, response, asset)));
        reading(rules, SignInPages.ADDRESS, entrance::greet);
        sending(rules, SignInPages.ADDRESS, entrance::signIn);
        sending(rules, "/sign-out", entrance::signOut);
        reading(rules, "/", going(entrance::first));
        reading(rules, Frames.WORK, page(work::page));
        reading(rules, Frames.CASES, page(list::page));
        reading(rules, Frames.CASES + "/*", page(this::ofCase));
        sending(rules, Frames.CASES + "/*", sent(this::sentToCase));
        reading(rules, ReceiptPages.ADDRESS, page(receipts::form));
        sending(rules, ReceiptPages.ADDRESS, sent(receipts::sent));
        reading(rules, "/start", page(entrance::start));
        reading(rules, Frames.REPORTS, page(home::page));
        reading(rules, "/reports/{report}", going(reports::chosen));
        reading(rules, REPORT, page(reports::report));
        reading(rules, REPORT + "/tables/{table}", page(cells::cell));
        reading(rules, "/*", this::nothing);
    }

    private static void reading(HttpRules rules, String path, Handler handler) {
        rules.route(Method.predicate(Method.GET, Method.HEAD), PathMatchers.create(path), handler);
    }

    private static void sending(HttpRules rules, String path, Handler handler) {
        rules.route(Method.predicate(Method.POST), PathMatchers.create(path), handler);
    }

    private Found<String> ofCase(Visit visit) {
        List<String> parts = Pages.parts(visit.request(), Frames.CASES);
        return switch (parts.size()) {
            case 1 -> cases.page(visit, parts.get(0));
            case 2 -> commands.form(visit, parts.get(0), parts.get(1));
            default -> new Found.Refused<>(404, "There is nothing at this address.");
        };
    }

    private Found<Reaction> sentToCase(Visit visit, Map<String, String> given) {
        List<String> parts = Pages.parts(visit.request(), Frames.CASES);
        return parts.size() == 2
                ? commands.sent(visit, parts.get(0), parts.get(1), given)
                : new Found.Refused<>(404, "There is nothing at this address.");
    }

    private Handler page(Function<Visit, Found<String>> asked) {
        return entered((visit, response) -> {
            switch (asked.apply(visit)) {
                case Found.Here<String>(String html) -> Pages.send(visit.request(), response, html);
                case Found.Refused<String>(int status, String reason) ->
                        refuse(visit, response, status, reason);
            }
        });
    }

    private Handler going(Function<Visit, Found<String>> asked) {
        return entered((visit, response) -> {
            switch (asked.apply(visit)) {
                case Found.Here<String>(String address) -> Pages.go(response, address);
                case Found.Refused<String>(int status, String reason) ->
                        refuse(visit, response, status, reason);
            }
        });
    }

    private Handler sent(BiFunction<Visit, Map<String, String>, Found<Reaction>> asked) {
        return entered((visit, response) -> {
            Map<String, String> given = Pages.given(visit.request());
            Found<Reaction> found =
                    door.holds(visit.request(), given.getOrDefault("token", ""))
                            ? asked.apply(visit, given)
                            : new Found.Refused<>(403, Pages.FOREIGN);
            switch (found) {
                case Found.Here<Reaction>(Reaction.Goes(String address)) ->
                        Pages.go(response, address);
                case Found.Here<Reaction>(Reaction.Shows(int status, String html)) ->
                        Pages.send(visit.request(), response.status(status), html);
                case Found.Refused<Reaction>(int status, String reason) ->
                        refuse(visit, response, status, reason);
            }
        });
    }

    /// What is done for a visitor.
    @FunctionalInterface
    private interface Answering {
        void answer(Visit visit, ServerResponse response);
    }

    /// For those who are signed in; others are asked who they are first.
    private Handler entered(Answering answering) {
        return (request, response) -> {
            Visit visit = door.visit(request);
            if (visit.visitor().isEmpty()) {
                boolean reads = !request.prologue().method().equals(Method.POST);
                String to = reads ? Pages.address(request) : "/";
                Pages.go(response, SignInPages.ADDRESS + "?to=" + Addresses.encoded(to));
            } else {
                door.keep(visit.visitor().get(), response);
                answering.answer(visit, response);
            }
        };
    }

    /// A browser is told in HTML that nothing is there; others as the API tells it.
    private void nothing(ServerRequest request, ServerResponse response) {
        boolean browser =
                request.headers().acceptedTypes().stream()
                        .map(HttpMediaType::mediaType)
                        .anyMatch(type -> type.text().equals("text/html"));
        if (browser) {
            refuse(door.visit(request), response, 404, "There is nothing at this address.");
        } else {
            response.next();
        }
    }

    private void refuse(Visit visit, ServerResponse response, int status, String reason) {
        String title =
                switch (status) {
                    case 403 -> "You may not see or do this";
                    case 404 -> "Page not found";
                    default -> "The address asks for something that cannot be";
                };
        ProblemPage page = new ProblemPage(frames.of(visit, ""), title, reason);
        Pages.send(visit.request(), response.status(status), page.html());
    }
}
